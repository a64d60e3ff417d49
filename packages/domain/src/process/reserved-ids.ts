/** What the addresses of the server and of the web app begin with: no process can be called so. */
export const RESERVED_IDS = [
  'account',
  'api',
  'assets',
  'digest',
  'feeds',
  'join',
  'mailbox',
  'new',
  'people',
  'poll',
  'report',
  'search',
  'sign-in',
  'sign-out',
]
