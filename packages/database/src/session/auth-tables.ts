import { people } from '../person/schema.ts'
import { accounts, sessions, verifications } from './schema.ts'

/** The tables that the sign-in library keeps, under the names that it has for them. */
export const AUTH_TABLES = {
  user: people,
  session: sessions,
  account: accounts,
  verification: verifications,
}
