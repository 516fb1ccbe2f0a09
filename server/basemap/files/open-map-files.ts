import { keepOpen } from '#server/maps/keep-open.ts'
import type { MapFile, Opened } from './map-file.ts'
import { openMbtiles } from './open-mbtiles.ts'
import { openPmtiles } from './open-pmtiles.ts'

const OPENERS: Record<string, (path: string) => Opened | Promise<Opened>> = {
  '.mbtiles': openMbtiles,
  '.pmtiles': openPmtiles,
}

export type OnTrouble = (about: { err: unknown; file: string }, text: string) => void

/** The map files of a folder that can be drawn. */
export const openMapFiles = (folder: string, onTrouble: OnTrouble) =>
  keepOpen<MapFile>({
    folder,
    endings: Object.keys(OPENERS),
    // safe: it ends as one of them
    open: async ({ path, name, ending, mark, bytes }) => {
      const opened = await OPENERS[ending]!(path)
      return { ...opened, title: opened.title ?? name, name, path, bytes, mark }
    },
    onTrouble: (about) => onTrouble(about, 'a map file cannot be read'),
  })
export type MapFiles = ReturnType<typeof openMapFiles>
