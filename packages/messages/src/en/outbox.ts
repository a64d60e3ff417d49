export const outbox = {
  'outbox.paused.subject':
    'No digest reaches {name}{more, plural, =0 {} one { and # more person} other { and # more people}}: {process}',
  'outbox.paused.lead':
    'Digests of {process} go to {count, plural, one {this person} other {these # people}} no more, as mail does not reach {count, plural, one {them} other {them}} or is not wanted. What they miss is told in the first digest after it goes on.',
  'outbox.paused.bounced': 'Mail to this address comes back.',
  'outbox.paused.complained': 'The recipient marked a mail as spam.',
  'outbox.paused.more':
    'The first are named here; {count, plural, one {# more is} other {# more are}} among those who take part.',
  'outbox.paused.open': 'See who takes part',
  'outbox.paused.foot':
    'Ask them for an address that works, then let digests go on. You get this once for each address, because you coordinate the process.',
} as const
