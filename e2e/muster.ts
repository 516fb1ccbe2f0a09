import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { PORT } from './settings.ts'

/** The operator's command line beside the running server; what it prints. */
export function muster(...args: string[]): string {
  const root = join(import.meta.dirname, '..')
  const env = { ...process.env, DATA_DIR: process.env.E2E_DATA!, PORT: String(PORT), LOG_LEVEL: 'silent' }
  return execFileSync(process.execPath, ['server/cli.ts', ...args], { cwd: root, env, encoding: 'utf8' }).trim()
}
