import { ConfigError, readConfig, usesMailbox } from '@tributary/api/config'
import worker from '@tributary/api/worker'
import { describe, expect, it } from 'vitest'
import { bundleWorker } from './world/bundle-worker.ts'

describe('the settings of mail', () => {
  it('name one way to send it, or the local mailbox', () => {
    const resend = { RESEND_API_KEY: 're_key' }
    const smtp = { SMTP_URL: 'smtps://name:password@mail.example:465' }
    expect([{}, resend, smtp].map(set => usesMailbox(readConfig(set)))).toEqual([
      true,
      false,
      false,
    ])
    expect(() => readConfig({ ...resend, ...smtp })).toThrow('RESEND_API_KEY and SMTP_URL are two')
    expect(() => readConfig({ SMTP_URL: 'https://mail.example' })).toThrow('SMTP_URL must be')
    expect(() => readConfig({ RESEND_WEBHOOK_SECRET: 'short' })).toThrow(
      'RESEND_WEBHOOK_SECRET must be whsec_',
    )
  })

  it('are told on Workers that SMTP is for Node alone, of which the Worker carries nothing', async () => {
    const bindings = { DATABASE_URL: 'http://127.0.0.1:9', AUTH_SECRET: 'x'.repeat(32) }
    const asked = () => worker.scheduled({}, { ...bindings, SMTP_URL: 'smtp://mail.example' })
    expect(asked).toThrow(ConfigError)
    expect(asked).toThrow('SMTP_URL needs Node')
    expect(await bundleWorker()).not.toContain('EENVELOPE')
  })
})
