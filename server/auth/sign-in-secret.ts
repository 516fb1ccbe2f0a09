import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newSecret } from '../secrets/secret.ts'

/** What sessions are signed with: made up once, and kept in the data folder. */
export function signInSecret(dataDir: string): string {
  const file = join(dataDir, 'sign-in.secret')
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(file, newSecret(), { mode: 0o600 })
  }
  return readFileSync(file, 'utf8').trim()
}
