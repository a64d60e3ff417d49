export const person = {
  'person.role.coordinator': 'Coordinator',
  'person.role.editor': 'Editor',
  'person.role.member': 'Member',
  'person.role.reader': 'Reader',
  'person.roleAbout.coordinator': 'Everything in the process, people included.',
  'person.roleAbout.editor':
    'Writes the roadmap of the body, its consultations and its actions; proposes changes of shared milestones.',
  'person.roleAbout.member': 'Reads, comments, and reports on the actions of the body.',
  'person.roleAbout.reader': 'Reads, also what is not public.',
  'person.former': 'former participant',
  'person.formerOf': 'former member of {bodies}',
} as const
