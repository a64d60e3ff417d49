export const recurrence = {
  'recurrence.daily':
    '{interval, plural, =1 {Every day} =2 {Every second day} other {Every # days}}',
  'recurrence.dailyOn':
    '{interval, plural, =1 {Every {days}} =2 {Every second day, if it is {days}} other {Every # days, if it is {days}}}',
  'recurrence.weeklyOne':
    '{interval, plural, =1 {Every {days}} =2 {Every second {days}} other {Every # weeks on {days}}}',
  'recurrence.weekly':
    '{interval, plural, =1 {Every {days}} =2 {Every second week on {days}} other {Every # weeks on {days}}}',
  'recurrence.monthly':
    '{interval, plural, =1 {Every month} =2 {Every second month} other {Every # months}} on {days}',
  'recurrence.yearly':
    '{interval, plural, =1 {Every year} =2 {Every second year} other {Every # years}} on {days}',
  'recurrence.dayOfMonth': 'the {day, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}',
  'recurrence.lastDay':
    '{day, plural, =1 {the last day} other {the {day, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} day from the end}}',
  'recurrence.nth':
    'the {nth, plural, =1 {first} =2 {second} =3 {third} =4 {fourth} =5 {fifth} other {{nth, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}}} {day}',
  'recurrence.nthLast':
    'the {nth, plural, =1 {last} =2 {second to last} other {{nth, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} to last}} {day}',
  'recurrence.oneOf':
    'the {nth, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} of {days}',
  'recurrence.lastOf':
    'the {nth, plural, =1 {last} other {{nth, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} to last}} of {days}',
  'recurrence.inMonths': '{days} of {months}',
  'recurrence.dayOfYear': 'day {day} of the year',
  'recurrence.inWeek': '{days} of week {weeks}',
  'recurrence.ends': '{how} until {last} ({count, plural, one {# meeting} other {# meetings}})',
  'recurrence.once': '{how}, one meeting',
  'recurrence.hours': '{days}, {from}–{to}, {place} time',
  'recurrence.gap':
    '{said} does not exist in {place} on {day}: the clocks go forward. It will be {becomes}.',
  'recurrence.overlap':
    '{said} comes twice in {place} on {day}: the clocks go back. The first is meant.',
  'recurrence.label': 'Does it recur?',
  'recurrence.how': 'How often',
  'recurrence.never': 'It does not recur',
  'recurrence.frequency.DAILY': 'Daily',
  'recurrence.frequency.WEEKLY': 'Weekly',
  'recurrence.frequency.MONTHLY': 'Monthly',
  'recurrence.frequency.YEARLY': 'Yearly',
  'recurrence.frequency.own': 'By a rule of its own',
  'recurrence.interval.DAILY': 'Every … days',
  'recurrence.interval.WEEKLY': 'Every … weeks',
  'recurrence.interval.MONTHLY': 'Every … months',
  'recurrence.interval.YEARLY': 'Every … years',
  'recurrence.onDay': 'On',
  'recurrence.weekdays': 'On',
  'recurrence.own': 'The rule, as calendars write it (RFC 5545)',
  'recurrence.end': 'Ends',
  'recurrence.endCount': 'after so many meetings',
  'recurrence.endUntil': 'on a date',
  'recurrence.lastDate': 'Last date',
  'recurrence.count': 'Meetings',
  'recurrence.dropped':
    '{count, plural, one {One meeting that was moved or cancelled is} other {# meetings that were moved or cancelled are}} none of this series any more.',
} as const
