import type { DatabaseSync } from 'node:sqlite'
import { openRegionFile } from './region/region-file.ts'
import { type OpenRoads, openRoads } from './roads/open-roads.ts'
import { loadRoads } from './roads/roads-file.ts'
import { openSearch } from './search/find-things.ts'
import { openThingsAt } from './search/things-at.ts'
import { openThingsIn } from './search/things-in.ts'

/** A region as the thread has it open. The roads are read when they are first asked for. @throws {Error} when it is none */
export function openRegion(path: string) {
  const db = openRegionFile(path)
  try {
    return regionIn(db)
  } catch (error) {
    db.close()
    throw error
  }
}
export type OpenRegion = ReturnType<typeof openRegion>

function regionIn(db: DatabaseSync) {
  let roads: OpenRoads | undefined
  return {
    ...openSearch(db),
    ...openThingsAt(db),
    ...openThingsIn(db),
    roads(): OpenRoads {
      roads ??= openRoads(loadRoads(db).roads)
      return roads
    },
    close: () => db.close(),
  }
}
