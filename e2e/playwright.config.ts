import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { findChromium } from './find-chromium.ts'
import { GATEWAY, KEY, PORT, SERVICES, SIGN_IN } from './settings.ts'

const ROOT = join(import.meta.dirname, '..')

// Workers load this file again and inherit the environment: one data folder for the whole run, left for a look at it.
process.env.E2E_DATA ??= newDataFolder(join(ROOT, '.test/e2e'))

function newDataFolder(folder: string): string {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return folder
}

const browser = (...drawing: string[]) => ({
  launchOptions: {
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-background-networking', ...drawing],
  },
})
/** Drawn in software: one map takes a core. Only what is about the map sees one; the desk is the same without. */
const WITH_MAP = browser('--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist')
const WITHOUT_MAP = browser('--disable-3d-apis')

const ALONE = ['settings-pages.spec.ts', 'joining.spec.ts']
/** Listens where joining does, and makes a whole team short of somebody. */
const LAST = ['strength.spec.ts']
/** Puts a town of its own under every map. */
const GROUND = ['ground.spec.ts']

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/e2e',
  timeout: 240_000, // a machine may be busy: what takes long is measured elsewhere
  expect: { timeout: 60_000 },
  workers: 2,
  // What changes a whole team, or whom its alarms call, comes when no other story runs.
  projects: [
    { name: 'stories', testIgnore: [...ALONE, ...LAST, ...GROUND], grepInvert: /@map/, use: WITHOUT_MAP },
    { name: 'map', grep: /@map/, testIgnore: GROUND, use: WITH_MAP },
    { name: 'settings', testMatch: ALONE, dependencies: ['stories', 'map'], use: WITHOUT_MAP },
    { name: 'strength', testMatch: LAST, dependencies: ['settings'], use: WITHOUT_MAP },
    { name: 'ground', testMatch: GROUND, dependencies: ['strength'], use: WITH_MAP },
  ],
  forbidOnly: true,
  reporter: [['list'], ['json']],
  use: {
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
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
      PUBLIC_URL: `http://localhost:${PORT}`,
      NTFY_URL: `http://127.0.0.1:${SERVICES.port}`,
      TWILIO_URL: `http://127.0.0.1:${SERVICES.port}`,
      SMS_GATEWAY_URL: `http://127.0.0.1:${GATEWAY.port}/send`,
      SMS_GATEWAY_TOKEN: GATEWAY.token,
      OAUTH_CLIENT_ID: 'e2e',
      OAUTH_CLIENT_SECRET: KEY.oauth,
    },
  },
})
