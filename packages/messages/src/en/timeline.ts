export const timeline = {
  'timeline.group': 'Lanes by',
  'timeline.group.body': 'Body',
  'timeline.group.kind': 'Kind',
  'timeline.group.actionLine': 'Action line',
  'timeline.group.phase': 'Phase',
  'timeline.noPhase': 'Outside the phases',
  'timeline.noActionLine': 'No action line',
  'timeline.showCritical': 'Critical path and slack',
  'timeline.asTable': 'Read the same as a table',
  'timeline.minimap': 'The days in view',
  'timeline.minimapView': '{from} to {to}',
  'timeline.critical': 'On the critical path',
  'timeline.slackDays': '{days, plural, one {# day} other {# days}}',
  'timeline.spokenSlack':
    '{days, plural, =0 {no day to spare} one {# day to spare} other {# days to spare}}',
  'timeline.conflict.certain': 'in conflict with what it depends on',
  'timeline.conflict.possible': 'possibly in conflict with what it depends on',
  'timeline.noConflict': 'None',
  'timeline.spokenMove':
    '{days, plural, =0 {not moved} one {# day later than it was} other {# days later than it was}}',
  'timeline.daysMoved': '{days, number, ::sign-always} d',
  'timeline.linked':
    'Waits for {before, plural, =0 {nothing} other {#}}, {after, plural, =0 {nothing waits} one {# waits} other {# wait}} for it',
} as const
