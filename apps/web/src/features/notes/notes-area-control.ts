/** What the page does with the area of notes: shows a line, or begins one. */
export type NotesAreaControl = {
  goToLine: (line: number) => void
  /** Goes to what is noted under a heading, which it adds where there is none. */
  goToHeading: (title: string) => void
}
