import { z } from 'zod'
import type { SingleSignOn } from './auth.ts'

const blank = (value: unknown) => (value === '' ? undefined : value)

// Secrets of webhooks, as Standard Webhooks and Svix write them.
const webhookSecret = z.preprocess(
  blank,
  z
    .string()
    .regex(/^whsec_[A-Za-z0-9+/]{32,}=*$/, 'must be whsec_ and at least 24 random bytes in base64')
    .optional(),
)

const OIDC = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const

const settings = z
  .object({
    PORT: z.preprocess(
      blank,
      z.coerce
        .number({ error: 'must be a number' })
        .int('must be a whole number')
        .min(0, 'must be between 0 and 65535')
        .max(65_535, 'must be between 0 and 65535')
        .default(3000),
    ),
    HOST: z.preprocess(blank, z.string().optional()),
    DATA_DIR: z.preprocess(blank, z.string().default('./data')),
    DATABASE_URL: z.preprocess(
      blank,
      z
        .string()
        .regex(/^(https?|libsql|wss?):\/\//, 'must be the address of a libSQL server')
        .optional(),
    ),
    DATABASE_AUTH_TOKEN: z.preprocess(blank, z.string().optional()),
    PUBLIC_URL: z.preprocess(
      blank,
      z
        .url({
          protocol: /^https?$/,
          error: 'must be an address such as https://tributary.example',
        })
        .optional(),
    ),
    RESEND_API_KEY: z.preprocess(blank, z.string().optional()),
    RESEND_BASE_URL: z.preprocess(blank, z.url().optional()),
    RESEND_WEBHOOK_SECRET: webhookSecret,
    SMTP_URL: z.preprocess(
      blank,
      z
        .url({
          protocol: /^smtps?$/,
          error: 'must be an address such as smtps://name:password@mail.example:465',
        })
        .optional(),
    ),
    MAIL_FROM: z.preprocess(blank, z.string().default('Tributary <digest@tributary.example>')),
    MAIL_REPLY_TO: z.preprocess(
      blank,
      z.email('must be a mail address such as replies@tributary.example').optional(),
    ),
    REPLIES_WEBHOOK_SECRET: webhookSecret,
    AUTH_SECRET: z.preprocess(
      blank,
      z.string().min(32, 'must be at least 32 random characters').optional(),
    ),
    OIDC_ISSUER: z.preprocess(blank, z.url('must be the address of the provider').optional()),
    OIDC_CLIENT_ID: z.preprocess(blank, z.string().optional()),
    OIDC_CLIENT_SECRET: z.preprocess(blank, z.string().optional()),
    OIDC_NAME: z.preprocess(blank, z.string().max(60).default('your organisation')),
    ALLOW_PRIVATE_CALENDARS: z
      .preprocess(blank, z.enum(['yes', 'no'], 'must be yes or no').default('no'))
      .transform(said => said === 'yes'),
    LOG_LEVEL: z.preprocess(
      blank,
      z
        .enum(['info', 'warn', 'error', 'silent'], 'must be info, warn, error or silent')
        .default('info'),
    ),
    METRICS_TOKEN: z.preprocess(
      blank,
      z
        .string()
        .regex(/^[\w.~+/=-]{16,}$/, 'must be at least 16 characters, as a Bearer token has them')
        .optional(),
    ),
    RELEASE: z.preprocess(
      blank,
      z
        .string()
        .regex(/^[\w.-]{1,64}$/)
        .default('dev'),
    ),
  })
  .refine(
    set => new Set(OIDC.map(name => set[name] === undefined)).size === 1,
    'OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET go together',
  )
  .refine(
    set => set.RESEND_API_KEY === undefined || set.SMTP_URL === undefined,
    'RESEND_API_KEY and SMTP_URL are two ways to send mail: set one of them',
  )

export type Config = z.infer<typeof settings>

/** What the environment asks for; throws ConfigError with every problem listed. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const parsed = settings.safeParse(env)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map(issue => [...issue.path, issue.message].join(' '))
  throw new ConfigError(problems.join('\n'))
}

/** Whether mail goes to the local mailbox, as no way to send it is set. */
export function usesMailbox({ RESEND_API_KEY, SMTP_URL }: Config): boolean {
  return RESEND_API_KEY === undefined && SMTP_URL === undefined
}

/** The address to which people answer to invitations: its own, or that which mail comes from. */
export function replyAddress({ MAIL_REPLY_TO, MAIL_FROM }: Config): string {
  return MAIL_REPLY_TO ?? /<([^<>]+)>\s*$/.exec(MAIL_FROM)?.[1] ?? MAIL_FROM.trim()
}

/** The place where people sign in already, if the configuration names one. */
export function singleSignOnIn(config: Config): SingleSignOn | undefined {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = config
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return undefined
  return {
    issuer: OIDC_ISSUER,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    name: OIDC_NAME,
  }
}

export class ConfigError extends Error {}
