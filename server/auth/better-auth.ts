import { betterAuth } from 'better-auth'
import type { Config } from '#server/config.ts'
import type { Db } from '#server/db/open.ts'

/** Passwords tried from one address in a minute. */
const MAX_TRIES = 10

/** Set by the door from the socket, never taken from outside. */
export const ADDRESS_HEADER = 'x-muster-address'

/**
 * Sign-in for the dashboard: e-mail and password, sessions in `auth_session`. Everyone's account is made by an
 * administrator or the command line, so signing up is off.
 */
export function openAuth(db: Db, config: Config, secret: string, trusted: (request?: Request) => string[]) {
  return betterAuth({
    appName: 'Muster',
    basePath: '/api/auth',
    secret,
    database: { db, type: 'postgres' },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 8 },
    user: { modelName: 'auth_user' },
    session: { modelName: 'auth_session', expiresIn: 60 * 60 * 24 * 30 },
    account: { modelName: 'auth_account' },
    verification: { modelName: 'auth_verification' },
    trustedOrigins: (request) => trusted(request),
    rateLimit: {
      enabled: config.RATE_LIMIT_PER_MINUTE > 0,
      window: 60,
      max: config.RATE_LIMIT_PER_MINUTE,
      customRules: { '/sign-in/email': { window: 60, max: Math.min(MAX_TRIES, config.RATE_LIMIT_PER_MINUTE) } },
    },
    // Plain http inside a station is common; the cookie is Secure exactly when the address people use is.
    advanced: {
      useSecureCookies: config.PUBLIC_URL?.startsWith('https://') ?? false,
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
    telemetry: { enabled: false },
    logger: { level: 'error' },
  })
}
export type Auth = ReturnType<typeof openAuth>
