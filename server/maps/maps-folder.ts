import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Where regions and other map files lie. */
export const mapsFolder = (dataDir: string): string => join(dataDir, 'maps')

/** `name` without its ending; `mark` changes with the file. */
export type FoundFile = { path: string; name: string; ending: string; mark: string; bytes: number; changed: Date }

/** The files of a folder that end so, by name; none where there is no folder. What begins with a dot is being made. */
export async function filesIn(folder: string, endings: readonly string[]): Promise<FoundFile[]> {
  const names = (await orNone(readdir(folder))) ?? []
  const found = await Promise.all(
    names.sort().map(async (file) => {
      const ending = endings.find((each) => file.endsWith(each))
      return ending === undefined || file.startsWith('.') ? undefined : fileAt(join(folder, file), file, ending)
    }),
  )
  return found.filter((file) => file !== undefined)
}

async function fileAt(path: string, file: string, ending: string): Promise<FoundFile | undefined> {
  const found = await orNone(stat(path))
  if (!found) return undefined
  const { ino, size: bytes, mtime: changed, mtimeMs } = found
  const mark = [ino, bytes, Math.round(mtimeMs)].map((number) => number.toString(36)).join('')
  return { path, name: file.slice(0, -ending.length), ending, mark, bytes, changed }
}

/** Undefined for what is not there, or not any more. */
const orNone = <T>(looking: Promise<T>): Promise<T | undefined> =>
  looking.catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
