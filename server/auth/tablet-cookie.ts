import { cookieIn } from '#lib/cookie.ts'

const NAME = 'muster-tablet'
const YEAR_S = 365 * 24 * 60 * 60

/** The secret of a vehicle's tablet in a `Cookie` header. */
export const tabletSecretIn = (headers: Headers): string | undefined =>
  cookieIn(headers.get('cookie') ?? '', NAME) || undefined

/** What `Set-Cookie` says of it, for a year; `isSecure`: our pages are reached by https. Without a secret it is taken away. */
export function tabletCookie(secret: string | undefined, isSecure: boolean): string {
  const lasts = secret === undefined ? 0 : YEAR_S
  return `${NAME}=${secret ?? ''}; Path=/; Max-Age=${lasts}; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`
}
