// npm run dev: the API and the web app, each reloading when its files change.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { become, env, install, ROOT } from './workspace.mjs'

const apiPort = process.env.PORT ?? '3000'

install()
const web = spawn('vite', ['--clearScreen', 'false'], {
  cwd: join(ROOT, 'apps/web'),
  env: { ...env, API_PORT: apiPort },
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
process.on('exit', () => web.kill())
become(['--watch', '--watch-preserve-output', 'apps/api/src/node.ts'], { PORT: apiPort })
