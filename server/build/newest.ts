import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** When the youngest file in a folder was written, in ms since 1970; 0 when there is none. A file stands for itself. */
export function newest(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return 0
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}
