export const attendance = {
  'attendance.ical.join': 'Join: {link}',
  'attendance.ical.organisers': 'Organised by {bodies}',
  'attendance.ical.agenda': 'Agenda:',
  'attendance.ical.item': '- {title}',
  'attendance.ical.itemOf': '- {title} ({of})',
  'attendance.ical.minutes': '{minutes} min',
  'attendance.ical.hours': '{days}, {from}–{to}, {place} time',
  'attendance.ical.joinLabel': 'Join online',
} as const
