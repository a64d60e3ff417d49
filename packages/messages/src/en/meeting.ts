export const meeting = {
  'meeting.title': 'Meetings',
  'meeting.lead': 'Where the bodies plan together, and what they decided.',
  'meeting.ahead': 'Ahead',
  'meeting.past': 'Past',
  'meeting.none': 'No meeting is recorded yet.',
  'meeting.noneAhead': 'No meeting is dated ahead.',
  'meeting.decisions': 'Decisions',
  'meeting.noStatus': 'Not said',
} as const
