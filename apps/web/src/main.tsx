import './ui/tokens.css'
import { render } from 'solid-js/web'
import { App } from './app.tsx'

// This site's rules let nothing make code of text: the schemas shall not try to.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })
// Browsers that have Temporal do not load the polyfill.
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')
const root = document.getElementById('app')
if (root) render(() => <App />, root)
