/** A mail address as those see it who may not have it: "a…@example.int". */
export function maskedAddress(email: string): string {
  const at = email.lastIndexOf('@')
  return `${[...email][0] ?? ''}…${email.slice(at)}`
}
