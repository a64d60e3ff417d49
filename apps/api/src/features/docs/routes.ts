import type { OpenAPIHono } from '@hono/zod-openapi'
import { processDocumentSchema } from '@tributary/contract/process/document'
import { Hono } from 'hono'
import type { AppEnv } from '../../deps.ts'

const INFO = {
  title: 'Tributary',
  version: '1',
  description:
    'Roadmaps, consultations and action items of a review that several UN bodies prepare together.',
}

/** The API's own description; anybody may read it. */
export function docsRoutes(app: OpenAPIHono<AppEnv>) {
  let document: object | undefined
  return new Hono<AppEnv>()
    .get('/openapi.json', c => {
      document ??= app.getOpenAPI31Document({
        openapi: '3.1.0',
        info: INFO,
        servers: [{ url: '/' }],
      })
      return c.json(document)
    })
    .get('/schemas/process-document.json', c =>
      c.json(processDocumentSchema(), 200, { 'Content-Type': 'application/schema+json' }),
    )
    .get('/docs', c => {
      // The reference page writes its styles and makes its functions at run time.
      c.header(
        'Content-Security-Policy',
        "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:",
      )
      return c.html(PAGE)
    })
}

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tributary API</title>
</head>
<body>
<script id="api-reference" data-url="/api/openapi.json" data-configuration='{"withDefaultFonts":false,"hideClientButton":true,"telemetry":false,"agent":{"disabled":true},"mcp":{"disabled":true},"showDeveloperTools":"never"}'></script>
<script src="/reference.js"></script>
</body>
</html>`
