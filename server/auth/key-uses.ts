import type { Db } from '#server/db/open.ts'

const OFTEN_ENOUGH_MS = 60_000
type Used = { id: string; last_used_at: Date | null }

/** Writes down when keys were last used, to the minute, beside the requests that use them; `lost` hears of failures. */
export function openKeyUses(db: Db, lost: (error: Error) => void) {
  const writing = new Set<Promise<void>>()

  const write = async ({ id, last_used_at }: Used, at: Date): Promise<void> => {
    const enough = new Date(at.getTime() - OFTEN_ENOUGH_MS)
    if (last_used_at && last_used_at > enough) return
    await db
      .updateTable('api_key')
      .set({ last_used_at: at })
      .where('id', '=', id)
      .where((eb) => eb.or([eb('last_used_at', 'is', null), eb('last_used_at', '<=', enough)]))
      .execute()
  }

  return {
    note(key: Used, at: Date): void {
      const noted = write(key, at)
        .catch(lost)
        .finally(() => writing.delete(noted))
      writing.add(noted)
    },
    /** Resolves when all uses so far are written. */
    async settled(): Promise<void> {
      await Promise.all(writing)
    },
  }
}
