/**
 * Is this request sent by one of our own pages? Browsers say so in `Sec-Fetch-Site` or `Origin`; only then does a
 * session cookie count, so another site cannot act with it (decision 010).
 */
export function isSameOrigin(headers: Headers, host: string | undefined, publicUrl: string | undefined): boolean {
  const site = headers.get('sec-fetch-site')
  if (site && site !== 'same-origin' && site !== 'none') return false
  const origin = headers.get('origin')
  return origin === null || isOurOrigin(origin, host, publicUrl)
}

/** `Origin` names the address the request itself came to, or the public one. */
export function isOurOrigin(origin: string, host: string | undefined, publicUrl: string | undefined): boolean {
  if (!URL.canParse(origin)) return false
  const given = new URL(origin)
  return given.host === host || (publicUrl !== undefined && given.origin === new URL(publicUrl).origin)
}
