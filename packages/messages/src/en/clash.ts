export const clash = {
  'clash.kind.same-body': 'Two places at once',
  'clash.kind.travel': 'Too little time to travel',
  'clash.kind.same-audience': 'Same groups in the same week',
  'clash.kind.day-off': 'Holiday or weekend',
  'clash.kind.past-deadline': 'After the input deadline',
  'clash.severity.high': 'High',
  'clash.severity.medium': 'Medium',
  'clash.severity.low': 'Low',
  'clash.certainty.certain': 'Certain',
  'clash.certainty.possible': 'Possible',
  'clash.thisOne': 'this consultation',
  'clash.quoted': '“{title}”',
  'clash.same-body':
    '{count, plural, one {{bodies} is} other {{bodies} are}} expected at {one} and at {other} at once, on {days}.',
  'clash.same-body.possible':
    '{bodies} may be expected at {one} and at {other} at once, on {days}.',
  'clash.travel':
    '{bodies} {count, plural, one {has} other {have}} {left, plural, =0 {no time} one {# hour} other {# hours}} to get from {one} to {other}: {km, number} km take {hours, plural, one {# hour} other {# hours}} with the rest after it.',
  'clash.same-audience': '{titles} ask {groups} ({region}) in the same week, {days}.',
  'clash.same-audience.possible': '{titles} may ask {groups} ({region}) in the same week, {days}.',
  'clash.groups':
    '{count, plural, one {# stakeholder group} other {the same # stakeholder groups}}',
  'clash.holiday': '{title} is on an official holiday of the United Nations at its place, {days}.',
  'clash.weekend': '{title} is on a weekend at its place, {days}.',
  'clash.past-deadline':
    '{title} comes {days, plural, =0 {later on the day of} one {# day after} other {# days after}} the input deadline for {output}, {by}.',
  'clash.past-deadline.possible': '{title} may come after the input deadline for {output}, {by}.',
  'clash.past-output': '{title} comes after {output}, which it feeds, is due: {by}.',
  'clash.free.week': 'The week of {day} is free for {bodies}{before}.',
  'clash.free.days': '{days} is free for {bodies}{before}.',
  'clash.free.before':
    '{days, plural, =0 {, up to the day of the deadline} one {, # day before the deadline} other {, # days before the deadline}}',
} as const
