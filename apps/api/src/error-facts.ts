const LONGEST = 1_000

/** What a log may hold of an error: what went wrong and where, never the values of a statement. */
export function errorFacts(error: unknown): { error: string; stack?: string } {
  if (!(error instanceof Error)) return { error: `thrown: ${typeof error}` }
  const frames = error.stack?.split('\n').filter(line => /^\s+at /.test(line)) ?? []
  const said = [error, error.cause].filter(one => one instanceof Error).map(sentence)
  return { error: said.join(' < '), stack: frames.map(line => line.trim()).join('\n') }
}

function sentence({ name, message }: Error): string {
  // Drizzle adds the parameters to the statement that failed: tokens and addresses among them.
  const [text = ''] = message.split('\nparams:')
  return `${name}: ${text.slice(0, LONGEST)}`
}
