type About = {
  /** Of this one answer: the scripts that have it are ours. */
  nonce: string
  host: string | null
  /** A map that is not ours names tiles, letters and pictures wherever it likes. */
  hasForeignMap?: boolean
  /** React and the reloading of pages evaluate text in development. */
  isDevelopment?: boolean
}

/**
 * What our own pages may load and do (Content-Security-Policy): scripts are those of the page and what they load; styles may
 * stand in the page, as MapLibre, Radix and Swagger UI put them there; nobody frames them.
 */
export function pagePolicy({ nonce, host, hasForeignMap = false, isDevelopment = false }: About): string {
  // Old Safari does not count a socket to the page's own host as 'self'.
  const sockets = host && /^[\w.:[\]-]+$/.test(host) ? ` ws://${host} wss://${host}` : ''
  const foreign = hasForeignMap ? ' https: http:' : ''
  return [
    "default-src 'self'",
    // Not 'self' alone: JSONP of the crowd API is a script of ours that says what it is asked to.
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' blob: data:${foreign}`,
    `font-src 'self' data:`,
    "media-src 'self' blob:",
    `connect-src 'self'${sockets}${foreign}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ')
}

/** What is said beside it: not sniffed, not framed by old browsers either, its path told to no other site. */
export const PAGE_HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin', // some servers of tiles ask who shows them
  'permissions-policy': 'geolocation=(self), camera=(), microphone=(), payment=(), usb=()',
}
