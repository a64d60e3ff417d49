import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // One file waits for a browser or a server while another computes, on two cores too.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'packages/*/src/**/*.test.ts',
            'apps/*/src/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
          setupFiles: ['./tests/setup/temporal.ts'],
          // +5:45: a test that leans on the machine's zone fails.
          env: { TZ: 'Asia/Kathmandu' },
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'whole',
          include: ['tests/**/*.test.ts'],
          setupFiles: ['./tests/setup/temporal.ts'],
          env: { TZ: 'America/St_Johns' },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
