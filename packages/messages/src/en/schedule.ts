export const schedule = {
  'schedule.goal.holds':
    'Goal holds with {days, plural, =0 {no day} one {# day} other {# days}} to spare.',
  'schedule.goal.holdsIf':
    'Goal holds with {days, plural, =0 {no day} one {# day} other {# days}} to spare, if {conditions}.',
  'schedule.goal.holdsOnlyIf': 'Goal holds, if {conditions}.',
  'schedule.goal.holdsAlone': 'Goal holds: nothing that may slip leads to it.',
  'schedule.goal.missed': 'Goal is missed by {days, plural, one {# day} other {# days}}.',
  'schedule.goal.reached': 'Goal reached.',
  'schedule.goal.condition': '{title} comes by {date}',
  'schedule.goal.before':
    'Before, it held with {days, plural, =0 {no day} one {# day} other {# days}} to spare.',
  'schedule.goal.missedBefore':
    'Before, it was missed by {days, plural, one {# day} other {# days}}.',
  'schedule.criticalPath': 'Critical path: {path}.',
  'schedule.conflicts': '{count, plural, one {# conflict} other {# conflicts}}: {list}.',
  'schedule.possibleConflicts':
    '{count, plural, one {# possible conflict} other {# possible conflicts}}: {list}.',
  'schedule.noConflicts': 'No conflicts.',
  'schedule.conflict.certain':
    '{title} is {days, plural, one {# day} other {# days}} too early to follow {before}',
  'schedule.conflict.possible':
    '{title} may be up to {days, plural, one {# day} other {# days}} too early to follow {before}',
  'schedule.slips':
    '{count, plural, one {# milestone would slip} other {# milestones would slip}}: {list}.',
  'schedule.slip': '{title} by {days, plural, one {# day} other {# days}} to {date}',
  'schedule.nothingSlips': 'Nothing else would slip.',
  'schedule.more': '{count, plural, one {# more} other {# more}}',
  'schedule.deadlines':
    '{count, plural, one {Deadline} other {Deadlines}} missed as announced: {list}.',
  'schedule.consultations':
    '{count, plural, one {Consultation} other {Consultations}} missed as announced: {list}.',
  'schedule.fixed':
    'Fixed {count, plural, one {date} other {dates}} that would come too early: {list}.',
  'schedule.fixedBy': '{title} by {days, plural, one {# day} other {# days}}',
  'schedule.bodies': '{count, plural, one {Body} other {Bodies}} touched: {list}.',
  'schedule.slipped':
    '{body}: {title} has slipped {days, plural, one {# day} other {# days}} since the baseline “{baseline}”.',
  'schedule.broughtForward':
    '{body}: {title} has come forward {days, plural, one {# day} other {# days}} since the baseline “{baseline}”.',
} as const
