import { join } from 'node:path'
import { type Files, keyOf, StorageAway } from '#server/domain/media/index.ts'
import type { S3Settings } from '../storage-url.ts'
import { LocalDrive } from './local-drive.ts'
import { S3Drive } from './s3-drive.ts'

type Settings = { DATA_DIR: string; STORAGE_URL?: S3Settings | undefined }

const lastModified = (about: { lastModified: Date }) => about.lastModified
const away = (cause: unknown) => {
  throw new StorageAway(cause)
}
/** What went away while it was looked at. */
const justNow = () => new Date()

/** The media storage: `<DATA_DIR>/media`, or the bucket of `STORAGE_URL`. */
export function openFiles({ DATA_DIR, STORAGE_URL }: Settings, onTrouble: (error: Error) => void) {
  const drive = STORAGE_URL ? new S3Drive(STORAGE_URL) : new LocalDrive(join(DATA_DIR, 'media'))
  const leaving = new Set<Promise<void>>()

  async function* list(teamId: string): ReturnType<Files['list']> {
    let page: string | undefined
    do {
      const { objects, paginationToken } = await drive.listAll(teamId, { ...(page && { paginationToken: page }) })
      for (const file of objects)
        if (file.isFile)
          yield { key: keyOf(teamId, file.name), changedAt: () => file.getMetaData().then(lastModified, justNow) }
      page = paginationToken
    } while (page)
  }

  const files: Files = {
    write: (key, bytes, contentType) => drive.put(key, bytes, { contentType }).catch(away),
    copy: (key, path, contentType) => drive.putFile(key, path, { contentType }).catch(away),
    read: (key, span) => drive.readSpan(key, span),
    discard(key) {
      const gone = drive.delete(key).catch(onTrouble)
      leaving.add(gone)
      void gone.finally(() => leaving.delete(gone))
    },
    list,
  }
  return {
    ...files,
    /** Resolves when all that was discarded until now is gone. */
    settled: async (): Promise<void> => void (await Promise.all(leaving)),
  }
}
