/** How a refusal names a milestone: by its title and its id, or by the id where that is all. */
export function called({ id, title }: { id: string; title?: string | undefined }): string {
  return title === undefined ? `"${id}"` : `"${title}" (${id})`
}
