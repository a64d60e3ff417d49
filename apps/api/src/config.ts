import { z } from 'zod'

const blank = (value: unknown) => (value === '' ? undefined : value)

const settings = z.object({
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
      .url({ protocol: /^https?$/, error: 'must be an address such as https://tributary.example' })
      .optional(),
  ),
  RESEND_API_KEY: z.preprocess(blank, z.string().optional()),
  RESEND_BASE_URL: z.preprocess(blank, z.url().optional()),
  MAIL_FROM: z.preprocess(blank, z.string().default('Tributary <digest@tributary.example>')),
  RELEASE: z.preprocess(
    blank,
    z
      .string()
      .regex(/^[\w.-]{1,64}$/)
      .default('dev'),
  ),
})

export type Config = z.infer<typeof settings>

/** What the environment asks for; throws ConfigError with every problem listed. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const parsed = settings.safeParse(env)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map(issue => `${issue.path.join('.')} ${issue.message}`)
  throw new ConfigError(problems.join('\n'))
}

export class ConfigError extends Error {}
