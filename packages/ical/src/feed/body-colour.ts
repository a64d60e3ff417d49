// The CSS3 names (RFC 7986, 5.9) nearest to the hues that the web app gives to bodies.
const COLOURS = [
  'steelblue',
  'chocolate',
  'seagreen',
  'mediumvioletred',
  'olive',
  'slateblue',
  'darkslategray',
  'brown',
  'teal',
  'rebeccapurple',
  'darkolivegreen',
  'saddlebrown',
  'slategray',
]

/** The colour of each body by its id, as its place among the bodies of the process gives it. */
export function coloursOf(bodies: string[]): Map<string, string> {
  return new Map(bodies.map((id, place) => [id, COLOURS[place % COLOURS.length] as string]))
}
