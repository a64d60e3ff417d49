/** A content line of RFC 5545, 3.1: its name and parameters in capitals, its value as it is written. */
export type ContentLine = { name: string; parameters: Map<string, string[]>; value: string }

/** A component with its own lines and those within it, and what is wrong with how it is written. */
export type Component = { name: string; lines: ContentLine[]; parts: Component[] }

const NAME = /^[A-Za-z0-9-]+/
const OCTETS = 75

/** Reads a calendar by the grammar alone; `fault` is told what does not follow it. */
export function readComponents(
  bytes: Uint8Array,
  fault: (message: string) => void,
): Component | undefined {
  const open: Component[] = []
  let calendar: Component | undefined
  for (const line of unfolded(bytes, fault)) {
    const read = contentLineOf(line, fault)
    if (!read) continue
    const { name, value } = read
    if (name === 'BEGIN') {
      if (calendar && open.length === 0) fault('a second calendar')
      const part = { name: value, lines: [], parts: [] }
      open.at(-1)?.parts.push(part)
      calendar ??= part
      open.push(part)
    } else if (name === 'END') {
      if (open.pop()?.name !== value) fault(`END:${value} ends what is not open`)
    } else if (open.length === 0) fault(`${name} stands outside`)
    else open.at(-1)?.lines.push(read)
  }
  if (open.length > 0) fault(`${open.at(-1)?.name} has no end`)
  return calendar
}

// Each row by itself is whole UTF-8: no fold cuts a character.
function unfolded(bytes: Uint8Array, fault: (message: string) => void): string[] {
  const lines: string[] = []
  let from = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const isReturn = bytes[at] === 0x0d
    if (bytes[at] === 0x0a) fault('a line feed without its carriage return')
    if (!isReturn) continue
    if (bytes[at + 1] !== 0x0a) fault('a carriage return without its line feed')
    if (at - from > OCTETS) fault(`a row of ${at - from} octets`)
    const row = rowOf(bytes.subarray(from, at), fault)
    if (/^[ \t]/.test(row)) {
      if (lines.length === 0) fault('it begins with a folded row')
      lines.push(`${lines.pop() ?? ''}${row.slice(1)}`)
    } else lines.push(row)
    at += 1
    from = at + 1
  }
  if (from !== bytes.length) fault('the last line has no end')
  return lines
}

function rowOf(row: Uint8Array, fault: (message: string) => void): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(row)
  } catch {
    fault('a row that is no UTF-8')
    return ''
  }
}

function contentLineOf(line: string, fault: (message: string) => void): ContentLine | undefined {
  const parameters = new Map<string, string[]>()
  const name = NAME.exec(line)?.[0]
  if (name === undefined) {
    fault(`no name: ${line}`)
    return undefined
  }
  let rest = line.slice(name.length)
  while (rest.startsWith(';')) {
    const [whole, parameter, values] =
      /^;([A-Za-z0-9-]+)=((?:"[^"\p{Cc}]*"|[^";:,\p{Cc}]*)(?:,(?:"[^"\p{Cc}]*"|[^";:,\p{Cc}]*))*)/u.exec(
        rest,
      ) ?? []
    if (whole === undefined || parameter === undefined || values === undefined) {
      fault(`no parameter: ${rest}`)
      return undefined
    }
    if (parameters.has(parameter.toUpperCase())) fault(`${parameter} twice: ${line}`)
    parameters.set(
      parameter.toUpperCase(),
      (values.match(/"[^"]*"|[^,]+/g) ?? []).map(value => value.replaceAll('"', '')),
    )
    rest = rest.slice(whole.length)
  }
  if (!rest.startsWith(':')) {
    fault(`no value: ${line}`)
    return undefined
  }
  if (/(?!\t)\p{Cc}/u.test(rest)) fault(`a control character: ${JSON.stringify(line)}`)
  return { name: name.toUpperCase(), parameters, value: rest.slice(1) }
}
