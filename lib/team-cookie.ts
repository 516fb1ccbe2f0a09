import { cookieIn } from './cookie.ts'

/** Where a browser keeps which of somebody's teams it shows; anything else than one of them is passed over. */
const TEAM_COOKIE = 'muster-team'

/** The id of the team in a `Cookie` header, or in `document.cookie`. */
export const teamIn = (cookies: string): string | undefined => cookieIn(cookies, TEAM_COOKIE)

/** As `document.cookie` takes it, for a year. */
export const teamCookie = (id: string) => `${TEAM_COOKIE}=${id}; path=/; max-age=31536000; samesite=lax`
