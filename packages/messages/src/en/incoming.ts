export const incoming = {
  'incoming.failure.private_address':
    'The address is one of a private network, or leads to one. Only public calendars are fetched.',
  'incoming.failure.no_such_host': 'There is no server of this name. Check the address.',
  'incoming.failure.unreachable': 'The server of the calendar does not answer.',
  'incoming.failure.too_slow': 'The server of the calendar took too long to answer.',
  'incoming.failure.not_web': 'The address leads to one that is not on the web.',
  'incoming.failure.too_many_redirects': 'The address leads from one to the next, and nowhere.',
  'incoming.failure.status':
    '{status, select, 401 {The calendar is not open to everybody.} 403 {The calendar is not open to everybody.} 404 {There is no calendar at this address.} 410 {There is no calendar at this address any more.} other {The server of the calendar answered with an error ({status}).}}',
  'incoming.failure.too_large':
    'The calendar is larger than {megabytes, plural, one {# megabyte} other {# megabytes}}.',
  'incoming.failure.not_a_calendar': 'What is at this address is no calendar: {detail}',
  'incoming.failure.too_many':
    'The calendar holds {count, number} entries; at most {most, number} are read.',
  'incoming.passedOver.no_uid': 'It has no identifier, or one that is too long.',
  'incoming.passedOver.no_title': 'It has no title.',
  'incoming.passedOver.no_date': 'It has no date that can be read.',
  'incoming.passedOver.recurs': 'It recurs: one consultation is one occasion.',
  'incoming.passedOver.ours': 'It came from here.',
  'incoming.inHistory': 'From the calendar of {body}',
} as const
