export const session = {
  'session.linkSubject': 'Sign in to Tributary',
  'session.linkText':
    'Open this link in the browser where you asked for it, and press “Sign in”. It works once, within {minutes} minutes.',
  'session.linkFoot':
    'You get this mail because somebody asked to sign in with your address. If it was not you, do nothing: nobody can sign in without this link.',
  'session.lead': 'No password is needed: a link comes by mail.',
  'session.email': 'Mail address',
  'session.emailHint': 'The one with which you take part.',
  'session.sendLink': 'Send me a link',
  'session.or': 'or',
  'session.signInElsewhere': 'Sign in with {name}',
  'session.elsewhereFailed':
    '{error, select, signup_disabled {Nobody takes part here with the address that {name} has for you. Ask a coordinator for an invitation.} account_not_linked {{name} does not say that your address is verified, so it cannot sign you in here. Ask for a link by mail instead.} email_not_found {{name} did not say which address is yours, so it cannot sign you in here. Ask for a link by mail instead.} access_denied {You did not go through with signing in with {name}.} other {Signing in with {name} did not work. Try again, or ask for a link by mail.}}',
  'session.checkMail': 'Check your mail',
  'session.linkAsked':
    'If somebody takes part with {email}, a link is on its way there. It works once, within {minutes} minutes, in this browser.',
  'session.linkAskedHint':
    'Nothing came? Look among the junk mail, or try another address of yours.',
  'session.localMailbox': 'No mail transport is set up: mail stays in the local mailbox.',
  'session.openMailbox': 'Open the mailbox',
  'session.otherAddress': 'Use another address',
  'session.signedInAs': 'You are signed in as {name} ({email}).',
  'session.goOn': 'Go on',
  'session.oneStep': 'One more step: press the button to sign in.',
  'session.linkFailed': 'This link does not sign you in',
  'session.askAnew': 'Ask for a new link',
  'session.sessions': 'Where you are signed in',
  'session.everywhereAbout':
    'Lost a device, or used one that is not yours? End every session at once.',
  'session.everywhereTitle': 'Sign out everywhere?',
  'session.everywhereSure': 'Here too: you need a new link to come back.',
  'session.signOutEverywhere': 'Sign out everywhere',
} as const
