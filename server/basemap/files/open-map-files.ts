import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { MapFile, Opened } from './map-file.ts'
import { openMbtiles } from './open-mbtiles.ts'
import { openPmtiles } from './open-pmtiles.ts'

/** How soon a file that was put there beside the running server counts. */
const LOOKS_EVERY_MS = 2000
const OPENERS: [ending: string, open: (path: string) => Opened | Promise<Opened>][] = [
  ['.mbtiles', openMbtiles],
  ['.pmtiles', openPmtiles],
]

type Kept = { mark: string; file: MapFile | undefined }
type OnTrouble = (about: { err: unknown; file: string }, text: string) => void

/** The map files of a folder, kept open; one that was replaced is opened anew, one that cannot be read is told once. */
export function openMapFiles(folder: string, onTrouble: OnTrouble) {
  const kept = new Map<string, Kept>()
  let lookedAt = 0
  let looking: Promise<void> | undefined

  async function look(): Promise<void> {
    const there = await filesIn(folder)
    for (const [path, { mark, file }] of kept) {
      if (there.get(path) === mark) continue
      kept.delete(path)
      await file?.close()
    }
    for (const [path, mark] of there) if (!kept.has(path)) kept.set(path, { mark, file: await opened(path, mark) })
  }

  async function opened(path: string, mark: string): Promise<MapFile | undefined> {
    const [ending, open] = OPENERS.find(([each]) => path.endsWith(each))!
    try {
      return { ...(await open(path)), mark, name: path.slice(folder.length + 1, -ending.length) }
    } catch (err) {
      onTrouble({ err, file: path }, 'a map file cannot be read')
      return undefined
    }
  }

  return {
    async all(): Promise<MapFile[]> {
      if (Date.now() - lookedAt >= LOOKS_EVERY_MS) {
        looking ??= look().finally(() => {
          lookedAt = Date.now()
          looking = undefined
        })
        await looking
      }
      return [...kept.values()].flatMap(({ file }) => file ?? [])
    },
  }
}
export type MapFiles = ReturnType<typeof openMapFiles>

/** Each file's path, and what changes with its content. */
async function filesIn(folder: string): Promise<Map<string, string>> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const ours = names.filter((name) => !name.startsWith('.') && OPENERS.some(([ending]) => name.endsWith(ending)))
  const found = await Promise.all(
    ours.sort().map(async (name) => {
      const path = join(folder, name)
      const { ino, size, mtimeMs } = await stat(path).catch(() => ({ ino: 0, size: 0, mtimeMs: 0 }))
      return [path, `${ino.toString(36)}${size.toString(36)}${Math.round(mtimeMs).toString(36)}`] as const
    }),
  )
  return new Map(found)
}
