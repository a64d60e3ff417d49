export const coverage = {
  'coverage.by.groups': 'Stakeholder groups',
  'coverage.by.questions': 'Questions',
  'coverage.by.actionLines': 'Action lines',
  'coverage.by.organisers': 'Organisers',
  'coverage.sentence': 'As of {day}, {regions}: {counts} of {total}.',
  'coverage.none': 'As of {day}, no consultation has been held.',
} as const
