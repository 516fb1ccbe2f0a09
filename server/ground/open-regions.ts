import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type OpenRegion, openRegion } from './open-region.ts'
import { REGION_ENDING } from './region/regions.ts'

/** How soon a region that has been imported beside the running server counts. */
const LOOKS_EVERY_MS = 2000

/** The regions of a folder, kept open; one that was replaced or removed is closed, and the new one opened. */
export function openRegions(folder: string, now: () => number = Date.now) {
  const opened = new Map<string, { region: OpenRegion; mark: string }>()
  let lookedAt = Number.NEGATIVE_INFINITY

  function look(): void {
    const there = new Map(filesOf(folder))
    for (const [path, { region, mark }] of opened) {
      if (there.get(path) === mark) continue
      region.close()
      opened.delete(path)
    }
    for (const [path, mark] of there) if (!opened.has(path)) opened.set(path, { region: openRegion(path), mark })
  }

  return {
    all(): OpenRegion[] {
      if (now() - lookedAt >= LOOKS_EVERY_MS) {
        lookedAt = now()
        look()
      }
      return [...opened.values()].map(({ region }) => region)
    },
  }
}

/** Each region's path, and what changes with its content. */
function* filesOf(folder: string): Generator<[path: string, mark: string]> {
  for (const name of namesIn(folder)) {
    const path = join(folder, name)
    const found = statSync(path, { throwIfNoEntry: false })
    if (found) yield [path, `${found.ino} ${found.size} ${found.mtimeMs}`]
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(REGION_ENDING) && !name.startsWith('.'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
