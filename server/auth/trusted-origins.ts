import type { Config } from '#server/config.ts'

/** Whoever reached us at the very address the page came from is trusted, beside the addresses that were printed. */
export function trustedOrigins(config: Config, addresses: ReadonlySet<string>, request?: Request): string[] {
  const host = request?.headers.get('host')
  const asked = host ? [`http://${host}`, `https://${host}`] : []
  return [...addresses, ...asked, ...(config.PUBLIC_URL ? [new URL(config.PUBLIC_URL).origin] : [])]
}
