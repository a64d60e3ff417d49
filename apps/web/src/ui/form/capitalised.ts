/** What a check says of a field, as a sentence of its own: "must be plain text". */
export function capitalised(message: string): string {
  const text = message.charAt(0).toUpperCase() + message.slice(1)
  return /[.!?]$/.test(text) ? text : `${text}.`
}
