import { resolve } from 'node:path'
import { z } from 'zod'
import { StorageUrl } from '#server/media/storage-url.ts'

const Url = z.url({ protocol: /^(https?|postgres(ql)?|redis)$/ })
const optional = <T extends z.ZodType>(schema: T) => z.preprocess((v) => (v === '' ? undefined : v), schema.optional())

/** Every setting Muster reads, from environment variables only (README, "Settings"). */
export const Config = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    HOST: z.string().default('0.0.0.0'),
    PUBLIC_URL: optional(Url),
    TLS_CERT: optional(z.string()),
    TLS_KEY: optional(z.string()),
    DATA_DIR: z.string().default('.data'),
    DATABASE_URL: optional(Url),
    STORAGE_URL: optional(StorageUrl),
    TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
    RATE_LIMIT_PER_MINUTE: z.coerce.number().int().min(0).default(120),
    LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
    MAP_STYLE_URL: optional(Url),
    GEOCODER_URL: optional(z.url({ protocol: /^https?$/ })),
    WEBHOOK_ALLOW_PRIVATE: optional(z.enum(['0', '1'])).transform((given) => given === '1'),
    ADMIN_EMAIL: optional(z.email()),
    ADMIN_PASSWORD: optional(z.string().min(8)),
    TEAM_API_KEY: optional(z.string().min(16)),
    REPORTS_API_KEY: optional(z.string().min(16)),
    OAUTH_CLIENT_ID: optional(z.string().min(1)),
    OAUTH_CLIENT_SECRET: optional(z.string().min(8)),
  })
  .transform(({ DATA_DIR, ...rest }) => ({ ...rest, DATA_DIR: resolve(DATA_DIR) }))
export type Config = z.output<typeof Config>

/**
 * Parses the settings, or throws one readable sentence per wrong setting.
 * @throws {Error} naming each variable and what is wrong with it
 */
export function readConfig(env: Record<string, string | undefined> = process.env): Config {
  const parsed = Config.safeParse(env)
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`These settings are wrong:\n${lines.join('\n')}`)
}
