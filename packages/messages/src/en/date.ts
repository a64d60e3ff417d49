export const date = {
  'date.quarter': 'Q{quarter} {year}',
  'date.by': 'by {date}',
  'date.at': '{date}, {time}',
  'date.inZone': '{time} {place}',
} as const
