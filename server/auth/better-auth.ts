import { betterAuth } from 'better-auth'
import { createAuthMiddleware, isAPIError } from 'better-auth/api'
import type { Logger } from 'pino'
import type { Config } from '#server/config.ts'
import type { Db } from '#server/db/open.ts'
import { hashed, isRight } from '#server/secrets/password.ts'

/** Set by the door from the socket, never taken from outside. */
export const ADDRESS_HEADER = 'x-muster-address'

/**
 * Sign-in for the dashboard: e-mail and password, sessions in `auth_session`. Everyone's account is made by an
 * administrator or the command line, so signing up is off.
 */
export function openAuth(
  db: Db,
  config: Config,
  secret: string,
  trusted: (request?: Request) => string[],
  log: Pick<Logger, 'debug'>,
) {
  return betterAuth({
    appName: 'Muster',
    basePath: '/api/auth',
    secret,
    database: { db, type: 'postgres' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 8,
      password: { hash: hashed, verify: isRight },
    },
    user: { modelName: 'auth_user' },
    session: { modelName: 'auth_session', expiresIn: 60 * 60 * 24 * 30 },
    account: { modelName: 'auth_account' },
    verification: { modelName: 'auth_verification' },
    trustedOrigins: (request) => trusted(request),
    rateLimit: {
      enabled: config.RATE_LIMIT_PER_MINUTE > 0,
      window: 60,
      max: config.RATE_LIMIT_PER_MINUTE,
      customRules: { '/sign-in/email': false }, // counted before it is asked (guessing/try-password.ts)
    },
    // Plain http inside a station is common; the cookie is Secure exactly when the address people use is.
    advanced: {
      useSecureCookies: config.PUBLIC_URL?.startsWith('https://') ?? false,
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
    telemetry: { enabled: false },
    // What it has to say is about callers' faults; what is a fault of ours is thrown, and logged by whoever asked.
    logger: { level: 'warn', log: (_level, message) => log.debug({ from: 'sign-in' }, message) },
    onAPIError: { throw: true },
    hooks: { after: createAuthMiddleware(async ({ context: { returned } }) => throwCause(returned)) },
  })
}

/** A session that could not be read is told as a 500 of its own; whoever asked is to know why. */
function throwCause(returned: unknown): void {
  const cause = isAPIError(returned) ? returned.body?.cause : undefined
  if (cause instanceof Error) throw cause
}

export type Auth = ReturnType<typeof openAuth>
