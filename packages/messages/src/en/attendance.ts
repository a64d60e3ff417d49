export const attendance = {
  'attendance.ical.join': 'Join: {link}',
  'attendance.ical.organisers': 'Organised by {bodies}',
  'attendance.ical.agenda': 'Agenda:',
  'attendance.ical.item': '- {title}',
  'attendance.ical.itemOf': '- {title} ({of})',
  'attendance.ical.minutes': '{minutes} min',
  'attendance.ical.hours': '{days}, {from}–{to}, {place} time',
  'attendance.ical.joinLabel': 'Join online',
  'attendance.mail.subject.invited': 'Invitation: {title}',
  'attendance.mail.subject.changed': 'Changed: {title}',
  'attendance.mail.subject.someCancelled': 'Dates cancelled: {title}',
  'attendance.mail.subject.cancelled': 'Cancelled: {title}',
  'attendance.mail.subject.uninvited': 'No longer invited: {title}',
  'attendance.mail.lead.invited': '{by} invites you to a meeting.',
  'attendance.mail.lead.changed': '{by} changed a meeting to which you are invited.',
  'attendance.mail.lead.someCancelled': '{by} cancelled one or more dates of these meetings.',
  'attendance.mail.lead.cancelled': '{by} cancelled this meeting.',
  'attendance.mail.lead.uninvited':
    '{by} took back your invitation to this meeting. It takes place without you.',
  'attendance.mail.moved': 'Moved: {from} → {to}{place}',
  'attendance.mail.calledOff': 'Cancelled: {date}',
  'attendance.mail.calledOffFor': 'Cancelled: {date} ({reason})',
  'attendance.mail.restored': 'Takes place again: {date}',
  'attendance.mail.more': 'and {count, plural, one {# more change} other {# more changes}}',
  'attendance.mail.join': 'Join online: {link}',
  'attendance.mail.open': 'Open the meeting',
  'attendance.mail.foot.invited':
    'Answer in your calendar program, or on the page of the meeting. You get this mail because you are invited.',
  'attendance.mail.foot.changed':
    'It replaces the earlier invitation in your calendar. You get this mail because you are invited.',
  'attendance.mail.foot.someCancelled':
    'Your calendar takes these dates out. You get this mail because you are invited.',
  'attendance.mail.foot.cancelled':
    'Your calendar takes it out. You get this mail because you were invited.',
  'attendance.mail.foot.uninvited':
    'Your calendar takes it out. You get this mail because you were invited.',
} as const
