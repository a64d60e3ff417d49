export const accountability = {
  'accountability.title': 'Where the actions stand',
  'accountability.lead': 'By body, on {date}. An action of several bodies counts for each of them.',
  'accountability.bodies': 'By body',
  'accountability.body': 'Body',
  'accountability.open': 'Open',
  'accountability.dueSoon': 'Due in 14 days',
  'accountability.overdue': 'Date passed',
  'accountability.done': 'Done',
  'accountability.medianDays': 'Days to close',
  'accountability.carriedOver': 'Dates moved later',
  'accountability.about':
    'Days to close: the median of the days from when an action came into the record until it was reported done. Dates moved later: how many times a due date was put off.',
  'accountability.total': 'All actions',
  'accountability.nobody': 'Nobody named',
  'accountability.none': 'Nothing is asked of any body yet.',
  'accountability.showNamed': '{label}, {body}: {count}',
  'burnUp.title': 'Toward a milestone',
  'burnUp.choose': 'Milestone',
  'burnUp.about':
    'Actions toward the milestone and toward all that it depends on. The upper line is how many there are, the lower one how many are done.',
  'burnUp.scope': '{count, number} in all',
  'burnUp.done': '{count, number} done',
  'burnUp.summary':
    '{title}: {done} of {scope, plural, one {# action} other {# actions}} done on {date}.',
  'burnUp.none': 'No action counts toward {title} yet. Say so in the form of an action.',
  'burnUp.noMilestones':
    'No action counts toward a milestone yet. Say so in the form of an action.',
  'burnUp.table': 'The same as a table',
  'burnUp.day': 'Day',
  'burnUp.all': 'In all',
  'burnUp.doneColumn': 'Done',
  'burnUp.seeActions': 'See these actions',
} as const
