export const date = {
  'date.quarter': 'Q{quarter} {year}',
  'date.by': 'by {date}',
  'date.at': '{date}, {time}',
  'date.unverified': 'unverified: no public source confirms this date',
  'date.inZone': '{time} {place}',
} as const
