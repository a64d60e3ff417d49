/** Everything comes from this server; styles may stand on elements, where dialogs are placed. */
const contentSecurityPolicy = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'", 'data:'],
  objectSrc: ["'none'"],
  baseUri: ["'self'"],
  frameAncestors: ["'self'"],
}

/** The headers of every answer, of the API and of the web app's files alike. */
export const SECURE_HEADERS = {
  contentSecurityPolicy,
  // The mail in its sandboxed frame is of no origin: keying by origin could not be uniform.
  originAgentCluster: false,
}
