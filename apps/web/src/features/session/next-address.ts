/** Where to go on after signing in: an address of this site, whatever was asked for. */
export function nextAddress(asked: string | undefined): string {
  return asked !== undefined && /^\/(?![/\\])/.test(asked) ? asked : '/'
}
