// npm start: installs, builds, and serves the API and the web app on PORT.
import { become, build, install, release, SERVER_FLAGS } from './workspace.mjs'

install()
build()
become([...SERVER_FLAGS, 'apps/api/src/node.ts'], { RELEASE: process.env.RELEASE ?? release() })
