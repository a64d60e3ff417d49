export const process = {
  'process.settingsLead': 'What holds for the whole process. Coordinators change it.',
  'process.archive': 'Archive this process',
  'process.archiveAbout':
    'It stays readable, with its feeds and its history, and nobody can change it until a coordinator opens it again.',
  'process.newLead': 'You will coordinate it, and invite the others.',
  'process.newNotAllowed': 'You cannot make a process here',
  'process.newNotAllowedHint':
    'It takes somebody who coordinates a process already. Sign in, or ask one of them.',
  'process.from': 'Begin',
  'process.from.nothing': 'From nothing',
  'process.from.process': 'From another process',
  'process.from.document': 'From a file',
  'process.from.nothingHint':
    'It holds the usual stakeholder groups and regions, and nothing else yet.',
  'process.from.processHint':
    'It takes over the bodies, the milestones with what depends on what, and the consultations as ideas; everything is planned again. History, actions, meetings and what was cancelled stay behind.',
  'process.from.documentHint':
    'A process document in JSON, as the export of another process gives it.',
  'process.titleHint': 'For example: WSIS+30 review.',
  'process.address': 'Address',
  'process.addressHint': 'Small letters, digits and hyphens. Without it, one is made of the title.',
  'process.addressWrong': 'Small letters, digits and single hyphens, please.',
  'process.source': 'Which process',
  'process.goalOn': 'The goal is on',
  'process.goalOnHint': '{goal} was on {date}. As precisely as it is known: 2035, December 2035 …',
  'process.goalOneDate': 'One day, month, quarter or year, please.',
  'process.years': 'Everything else moves by (years)',
  'process.yearsHint': 'The same day of the year, whatever the weekday.',
  'process.yearsNearest':
    'Without it, {years, plural, one {# year} other {# years}}, which brings the goal nearest.',
  'process.yearsWrong': 'Write a whole number of years from -100 to 100.',
  'process.file': 'File',
  'process.fileUnreadable': 'This is not JSON: {why}',
  'process.fileFaults':
    '{count, plural, one {One thing in this file is wrong} other {# things in this file are wrong}}',
  'process.fileFaultsMore': '{count, plural, one {and one more} other {and # more}}',
  'process.wholeFile': 'The file',
  'process.preview': 'What it will hold',
  'process.preview.counts':
    '{milestones, plural, one {# milestone} other {# milestones}}, {consultations, plural, one {# consultation} other {# consultations}}',
  'process.preview.leftOut':
    '{count, plural, one {One cancelled entry is} other {# cancelled entries are}} left out.',
  'process.preview.first': 'First',
  'process.preview.goal': 'Goal',
  'process.preview.last': 'Last',
  'process.preview.dated':
    '{count, plural, one {One title names a year. It stays as it is, for you to change.} other {# titles name a year. They stay as they are, for you to change.}}',
  'process.preview.late':
    '{count, plural, one {One milestone that the goal depends on comes} other {# milestones that the goal depends on come}} after it: {titles}',
  'process.create': 'Make process',
} as const
