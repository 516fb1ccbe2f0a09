import { join } from 'node:path'
import { makeFilePrivate, makePrivate } from '#server/media/private-folder.ts'

const FOLDERS = ['media', 'uploads', 'map']
const FILES = ['sign-in.secret', 'postgres.password', 'demo.json']

/**
 * Closes what older versions left open to others on this machine. The data folder itself stays as it is: where Muster
 * runs as root, PostgreSQL's user must pass through it.
 */
export async function closeData(
  { DATA_DIR }: { DATA_DIR: string },
  onTrouble: (error: unknown) => void,
): Promise<void> {
  if (process.platform === 'win32') return
  for (const folder of FOLDERS) await makePrivate(join(/*turbopackIgnore: true*/ DATA_DIR, folder)).catch(onTrouble)
  for (const file of FILES) await makeFilePrivate(join(/*turbopackIgnore: true*/ DATA_DIR, file)).catch(onTrouble)
}
