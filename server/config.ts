import { resolve } from 'node:path'
import { z } from 'zod'
import { StorageUrl } from './storage-url.ts'

const WebUrl = z.url({ protocol: /^https?$/ })
const SmtpUrl = z.url({ protocol: /^smtps?$/ })
const MAILBOX = /^[^<>@\r\n]*<[^<>@\s]+@[^<>@\s]+>$|^[^<>@\s]+@[^<>@\s]+$/
const DatabaseUrl = z.url({ protocol: /^postgres(ql)?$/ })

/** Every setting Muster reads, from environment variables only (README, "Settings"). */
export const Config = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    HOST: z.string().default('0.0.0.0'),
    PUBLIC_URL: WebUrl.optional(),
    TLS_CERT: z.string().optional(),
    TLS_KEY: z.string().optional(),
    DATA_DIR: z.string().default('.data'),
    DATABASE_URL: DatabaseUrl.optional(),
    STORAGE_URL: StorageUrl.optional(),
    TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
    RATE_LIMIT_PER_MINUTE: z.coerce.number().int().min(0).default(120),
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
    METRICS_TOKEN: z.string().min(16).optional(),
    MAP_STYLE_URL: WebUrl.optional(),
    GEOCODER_URL: WebUrl.optional(),
    ROUTER_URL: WebUrl.optional(),
    SMTP_URL: SmtpUrl.optional(),
    MAIL_FROM: z.string().regex(MAILBOX, 'must be an address, or Name <address>').optional(),
    WEBHOOK_ALLOW_PRIVATE: z
      .enum(['0', '1'])
      .optional()
      .transform((given) => given === '1'),
    TWILIO_URL: WebUrl.default('https://api.twilio.com'),
    NEXMO_URL: WebUrl.default('https://rest.nexmo.com'),
    FRONTLINE_URL: WebUrl.default('https://cloud.frontlinesms.com'),
    NTFY_URL: WebUrl.optional(),
    NTFY_TOKEN: z.string().min(1).optional(),
    SMS_GATEWAY_URL: WebUrl.optional(),
    SMS_GATEWAY_TOKEN: z
      .string()
      .regex(/^[\w-]{16,200}$/, 'must be 16 to 200 letters, digits, - and _')
      .optional(),
    ALLOW_ROLLBACK: z
      .enum(['0', '1'])
      .optional()
      .transform((given) => given === '1'),
    ADMIN_EMAIL: z.email().optional(),
    ADMIN_PASSWORD: z.string().min(8).optional(),
    TEAM_API_KEY: z.string().min(16).optional(),
    REPORTS_API_KEY: z.string().min(16).optional(),
    OAUTH_CLIENT_ID: z.string().min(1).optional(),
    OAUTH_CLIENT_SECRET: z.string().min(8).optional(),
  })
  .refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, {
    error: 'is needed with SMTP_URL: the address that mail comes from',
    path: ['MAIL_FROM'],
  })
  .transform(({ DATA_DIR, ...rest }) => ({ ...rest, DATA_DIR: resolve(DATA_DIR) }))
export type Config = z.output<typeof Config>

/**
 * Parses the settings, or throws one readable sentence per wrong setting. An empty variable is an unset one.
 * @throws {Error} naming each variable and what is wrong with it
 */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const given = Object.entries(env).filter(([, value]) => value !== '')
  const parsed = Config.safeParse(Object.fromEntries(given))
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`These settings are wrong:\n${lines.join('\n')}`)
}
