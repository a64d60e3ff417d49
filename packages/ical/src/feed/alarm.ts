import { contentLine, text } from '../line/content-line.ts'

const DAY = 24 * 60
// When somebody who is told of a whole day looks at it: nine in the morning, on their own clock.
const MORNING = 9

/**
 * The alarm of an entry, some minutes before it begins (RFC 5545, 3.6.6). Nobody wants to be woken
 * a quarter of an hour before midnight: of whole days it goes at nine in the morning, as many days
 * before as the minutes fill; of 0 minutes on the day itself.
 */
export function alarmLines(
  minutes: number | undefined,
  what: string,
  at: { isTimed: boolean; related?: 'END' },
): string[] {
  if (minutes === undefined) return []
  const related = at.related ? `;RELATED=${at.related}` : ''
  return [
    'BEGIN:VALARM\r\n',
    contentLine('ACTION', 'DISPLAY'),
    contentLine('DESCRIPTION', text(what)),
    contentLine(
      `TRIGGER${related}`,
      at.isTimed ? `${minutes === 0 ? '' : '-'}PT${minutes}M` : ofDays(minutes),
    ),
    'END:VALARM\r\n',
  ]
}

function ofDays(minutes: number): string {
  const days = Math.ceil(minutes / DAY)
  return days === 0 ? `PT${MORNING}H` : `-PT${days * 24 - MORNING}H`
}
