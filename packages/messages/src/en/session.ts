export const session = {
  'session.linkSubject': 'Sign in to Tributary',
  'session.linkText':
    'Open this link in the browser where you asked for it, and press “Sign in”. It works once, within {minutes} minutes.',
  'session.signIn': 'Sign in',
  'session.linkFoot':
    'You get this mail because somebody asked to sign in with your address. If it was not you, do nothing: nobody can sign in without this link.',
} as const
