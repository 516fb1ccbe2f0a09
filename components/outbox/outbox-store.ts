import { openDB } from 'idb'
import type { KeptItem } from './kept-item.ts'

/** Where unsent things lie. Nothing here throws: `put` says whether the thing will still be there when the browser was closed. */
export type OutboxStore<T extends KeptItem> = {
  all: () => Promise<T[]>
  put: (item: T) => Promise<boolean>
  remove: (sentId: string) => Promise<void>
}

const PATIENCE_MS = 3000

/** What is `token`'s in the database of that name (IndexedDB); where the browser refuses that, nothing is kept. */
export const openOutboxStore = <T extends KeptItem>(name: string, token: string): Promise<OutboxStore<T>> =>
  inTime(lastingStore<T>(name, token)).catch(() => NO_STORE)

const NO_STORE = { all: async () => [], put: async () => false, remove: async () => undefined }

async function lastingStore<T extends KeptItem>(name: string, token: string): Promise<OutboxStore<T>> {
  const db = await openDB(name, 1, {
    upgrade: (created) => void created.createObjectStore('outbox', { keyPath: 'sentId' }).createIndex('token', 'token'),
  })
  const put = async (item: T) => db.put('outbox', item)
  const all = async () => (await db.getAllFromIndex('outbox', 'token', token)) as T[] // safe: only `put` writes
  return {
    all: () =>
      all()
        .then((items) => items.sort((a, b) => (a.at < b.at ? -1 : 1)))
        .catch(() => []),
    put: (item) => put(item).then(isTrue, isFalse), // no room left
    // One that stays is sent again under the same name, and is not written twice.
    remove: (sentId) => db.delete('outbox', sentId).catch(() => undefined),
  }
}

const isTrue = () => true
const isFalse = () => false

/** Some browsers in private mode neither open a database nor refuse it. */
const inTime = <T>(promise: Promise<T>): Promise<T> =>
  Promise.race([promise, new Promise<T>((_, reject) => setTimeout(() => reject(new Error('too slow')), PATIENCE_MS))])
