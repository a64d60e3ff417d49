export const reminder = {
  'reminder.subject':
    '{title}: {when}{more, plural, =0 {} one {, and # more action} other {, and # more actions}}',
  'reminder.lead':
    '{count, plural, one {This action waits} other {These actions wait}} for you or your body. Say how far {count, plural, one {it is} other {each is}} by a link below it; you need not sign in.',
  'reminder.more':
    'These are the first due; {count, plural, one {# more waits} other {# more wait}} among your actions.',
  'reminder.due': '{date}, {when}',
  'reminder.ahead': 'due in {days, plural, one {# day} other {# days}}',
  'reminder.today': 'due today',
  'reminder.ago': 'due {days, plural, one {# day} other {# days}} ago',
  'reminder.of': '{process}, {bodies}',
  'reminder.ownOf': '{process}, {bodies}; assigned to you',
  'reminder.blocked': 'Blocked: {reason}',
  'reminder.open': 'See your actions',
  'reminder.foot':
    'The links are yours alone and hold until {date}. You get this because the actions are assigned to you, or you edit for the body that leads them. Turn reminders off in your account: {address}',
} as const
