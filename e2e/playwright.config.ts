import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { findChromium } from './find-chromium.ts'
import { KEY, PORT, SIGN_IN } from './settings.ts'

const ROOT = join(import.meta.dirname, '..')

// Workers load this file again and inherit the environment: one data folder for the whole run, left for a look at it.
process.env.E2E_DATA ??= newDataFolder(join(ROOT, '.test/e2e'))

function newDataFolder(folder: string): string {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return folder
}

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/e2e',
  timeout: 120_000, // a machine may be busy: what takes long is measured elsewhere
  expect: { timeout: 30_000 },
  workers: 2,
  // What the settings change for a whole team comes when no other story runs.
  projects: [
    { name: 'stories', testIgnore: 'settings-pages.spec.ts' },
    { name: 'settings', testMatch: 'settings-pages.spec.ts', dependencies: ['stories'] },
  ],
  forbidOnly: true,
  reporter: [['list'], ['json']],
  use: {
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: findChromium(),
      args: [
        '--no-sandbox',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        '--ignore-gpu-blocklist',
        '--disable-background-networking',
      ],
    },
  },
  webServer: {
    command: `node server/index.ts > "$E2E_DATA/server.log"`,
    cwd: ROOT,
    url: `http://localhost:${PORT}/readyz`,
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    env: {
      PORT: String(PORT),
      DATA_DIR: process.env.E2E_DATA,
      RATE_LIMIT_PER_MINUTE: '0',
      LOG_LEVEL: 'warn',
      ADMIN_EMAIL: SIGN_IN.email,
      ADMIN_PASSWORD: SIGN_IN.password,
      TEAM_API_KEY: KEY.team,
      REPORTS_API_KEY: KEY.reports,
      OAUTH_CLIENT_ID: 'e2e',
      OAUTH_CLIENT_SECRET: KEY.oauth,
    },
  },
})
