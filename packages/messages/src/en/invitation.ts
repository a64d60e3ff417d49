export const invitation = {
  'invitation.mail.subject': '{inviter} invites you to {title}',
  'invitation.mail.lead':
    '{inviter} invites you to take part in “{title}”, which several UN bodies prepare together.',
  'invitation.mail.as': 'As: {as}. {about}',
  'invitation.mail.digest': 'You will get the weekly digest of your body.',
  'invitation.mail.until': 'The link works once, until {date}.',
  'invitation.mail.open': 'See the invitation',
  'invitation.mail.foot':
    'You get this mail because somebody entered your address. If you do not know them, do nothing: nobody joins without this link.',
  'invitation.title': 'You are invited to {process}',
  'invitation.titleFirst': 'Be the first coordinator',
  'invitation.by': '{inviter} invites you to take part.',
  'invitation.firstLead':
    'Nobody takes part here yet. You will coordinate every process that there is, and invite the others.',
  'invitation.as': 'As',
  'invitation.for': 'For',
  'invitation.until': 'Until',
  'invitation.join': 'Join',
  'invitation.firstEmailHint': 'Links to sign in will go there. Check it twice.',
  'invitation.signInFirst':
    '{email} is known here already. Sign in with this address first, then you can join.',
  'invitation.other':
    'You are signed in as {name} ({own}), and this invitation is for {email}. To join with it, sign out first.',
  'invitation.signOutFirst': 'Sign out',
  'invitation.staySignedIn': 'Stay signed in',
  'invitation.gone': 'This invitation is no longer good',
  'invitation.goneHint': 'If you have joined already, sign in with your address.',
  'invitation.invite': 'Invite somebody',
  'invitation.emailHint': 'The invitation goes there by mail, and holds for 14 days.',
  'invitation.send': 'Send invitation',
  'invitation.sent': 'The invitation is on its way to {email}.',
  'invitation.waiting': 'Invitations that wait',
  'invitation.details': 'Invited by {inviter}, until {until}.',
  'invitation.end': 'Take back',
  'invitation.endNamed': 'Take back the invitation to {email}',
} as const
