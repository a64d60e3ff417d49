// npm start: installs, builds, and serves the API and the web app on PORT.
import { become, build, install, release } from './workspace.mjs'

install()
build()
become(['apps/api/src/node.ts'], { RELEASE: process.env.RELEASE ?? release() })
