import { type FoundFile, filesIn } from './maps-folder.ts'

/** How soon a file that was put there beside the running server counts. */
const LOOKS_EVERY_MS = 2000

type Closable = { close: () => unknown }
type Parts<T> = {
  folder: string
  endings: readonly string[]
  open: (file: FoundFile) => T | Promise<T>
  /** Told once of each file that cannot be opened. */
  onTrouble: (about: { err: unknown; file: string }) => void
}

/** The files of a folder, kept open: one that was replaced is opened anew, one that cannot be read is left out. */
export function keepOpen<T extends Closable>({ folder, endings, open, onTrouble }: Parts<T>) {
  const kept = new Map<string, { mark: string; file: T | undefined }>()
  let lookedAt = Number.NEGATIVE_INFINITY
  let looking: Promise<void> | undefined

  async function look(): Promise<void> {
    const there = new Map((await filesIn(folder, endings)).map((file) => [file.path, file]))
    for (const [path, { mark, file }] of kept) {
      if (there.get(path)?.mark === mark) continue
      kept.delete(path)
      await file?.close()
    }
    for (const file of there.values())
      if (!kept.has(file.path)) kept.set(file.path, { mark: file.mark, file: await opened(file) })
  }

  async function opened(file: FoundFile): Promise<T | undefined> {
    try {
      return await open(file)
    } catch (err) {
      onTrouble({ err, file: file.path })
      return undefined
    }
  }

  return {
    async all(): Promise<T[]> {
      if (performance.now() - lookedAt >= LOOKS_EVERY_MS) {
        looking ??= look().finally(() => {
          lookedAt = performance.now()
          looking = undefined
        })
        await looking
      }
      return [...kept.values()].flatMap(({ file }) => file ?? [])
    },
  }
}
