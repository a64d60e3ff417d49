export const invitation = {
  'invitation.asOf': '{role}, {body}',
  'invitation.mail.subject': '{inviter} invites you to {title}',
  'invitation.mail.lead':
    '{inviter} invites you to take part in “{title}”, which several UN bodies prepare together.',
  'invitation.mail.as': 'As: {as}. {about}',
  'invitation.mail.digest': 'You will get the weekly digest of your body.',
  'invitation.mail.until': 'The link works once, until {date}.',
  'invitation.mail.open': 'See the invitation',
  'invitation.mail.foot':
    'You get this mail because somebody entered your address. If you do not know them, do nothing: nobody joins without this link.',
} as const
