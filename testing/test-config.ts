import { type Config, readConfig } from '#server/config.ts'

/** The settings of a runtime in tests: quiet, unlimited, with a data folder of its own. */
export const testConfig = (url: string, folder: string, settings: Record<string, string> = {}): Config =>
  readConfig({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    DATABASE_URL: url,
    DATA_DIR: folder,
    RATE_LIMIT_PER_MINUTE: '0',
    ...settings,
  })
