import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** What the demo must remember to go on after a restart; secrets, so the file is its owner's only. */
export const Kept = z.object({
  teamId: z.string(),
  seed: z.string(),
  email: z.string(),
  password: z.string(),
  teamKey: z.string(),
  reportsKey: z.string(),
  clientId: z.string(),
  clientSecret: z.string(),
  simulatorKey: z.string(),
  trackerKeys: z.record(z.string(), z.string()),
})
export type Kept = z.output<typeof Kept>

const fileIn = (dataDir: string) => join(dataDir, 'demo.json')

/** What an earlier demo left in this data folder. @throws Error for a file that is no such thing */
export function readKept(dataDir: string): Kept | undefined {
  try {
    return Kept.parse(JSON.parse(readFileSync(fileIn(dataDir), 'utf8')))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new Error(`${fileIn(dataDir)} cannot be read; remove the data folder to start the demo afresh.`)
  }
}

export function keep(dataDir: string, kept: Kept): void {
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(fileIn(dataDir), `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 })
}
