import { chmod, lstat, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** What lies in the data folder is for Muster alone. */
export const PRIVATE_FOLDER = 0o700
export const PRIVATE_FILE = 0o600
const OTHERS = 0o077

/**
 * Closes a folder to everybody else on this machine, as it was not once: itself first, so that nothing below can be
 * reached, then all that is in it. One that is closed already, or not there, is left as it is.
 */
export async function makePrivate(folder: string): Promise<void> {
  const found = await stat(folder).catch(gone) // it may be a link to another disk
  if (!found?.isDirectory() || (found.mode & OTHERS) === 0) return
  await chmod(folder, PRIVATE_FOLDER)
  await closeBelow(folder)
}

/** The same of one file. */
export async function makeFilePrivate(path: string): Promise<void> {
  const found = await lstat(path).catch(gone)
  if (found?.isFile() && (found.mode & OTHERS) !== 0) await chmod(path, PRIVATE_FILE)
}

async function closeBelow(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isFile()) await chmod(path, PRIVATE_FILE).catch(gone)
    if (!entry.isDirectory()) continue
    await chmod(path, PRIVATE_FOLDER)
    await closeBelow(path)
  }
}

/** What is not there, or is discarded meanwhile, needs no closing. */
function gone(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
