import { defineConfig } from 'vitest/config'

// Files share what they import: to load the whole server for each anew took longer than most tests.
const shared = { isolate: false, setupFiles: ['./tests/setup/temporal.ts'] }

export default defineConfig({
  test: {
    // One file waits for a browser or a server while another computes, on two cores too.
    maxWorkers: 2,
    globalSetup: ['./tests/setup/folder.ts'],
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: [
            'packages/*/src/**/*.test.ts',
            'apps/*/src/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
          // +5:45: a test that leans on the machine's zone fails.
          env: { TZ: 'Asia/Kathmandu' },
          testTimeout: 30_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'whole',
          include: ['tests/**/*.test.ts'],
          env: { TZ: 'America/St_Johns' },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
