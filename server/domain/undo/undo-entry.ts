import { isDeepStrictEqual } from 'node:util'
import { transaction } from '#server/db/transaction.ts'
import type { Context } from '../context.ts'
import { isDomainError, notFound } from '../error.ts'
import { after, type Entry, lockEntry } from './entry.ts'
import { cannot, changedSince, goneSince, isNotUndone, undoneAlready } from './moved-on.ts'
import type { State, Way } from './way.ts'
import { wayOf } from './ways.ts'

/** `entry`: the ULID of the entry that undoes it. */
export type Undone = { entry: string; told: number; reached: number }

/**
 * Undoes an entry of the log by the opposite change, which is an entry of its own that names it: all of it or nothing. Whether the caller
 * may make that change is asked elsewhere.
 * @throws DomainError `not_found`, `forbidden` (what somebody else has said of themselves); `conflict` with what stands in the way where it
 * is undone already, is no longer as the entry left it, or cannot be undone
 */
export function undoEntry(outer: Context, ulid: string): Promise<Undone> {
  return transaction(outer, async ({ expected: _, ...ctx }) => {
    const entry = await lockEntry(ctx, ulid)
    if (!entry) throw notFound('log entry')
    if (entry.undoneBy !== null) throw await undoneAlready(ctx, entry)
    const way = wayOf(entry.action)
    if (!way) throw whyNot(entry.action)
    await way.refuse?.(ctx, entry)
    await requireAsLeft(ctx, entry, way)
    const undoing: NonNullable<Context['undoing']> = { ulid, as: way.as(entry) }
    const people = await way.people?.(ctx, entry)
    await byRule(way.back({ ...ctx, undoing }, entry))
    if (undoing.entry === undefined)
      throw await changedSince(
        ctx,
        entry,
        entry.changes.map(({ key }) => key),
      )
    return { entry: undoing.entry, told: people?.told ?? 0, reached: people?.reached ?? 0 }
  })
}

/** Compare before set: under the locks that `now` has taken. */
async function requireAsLeft(ctx: Context, entry: Entry, way: Way): Promise<void> {
  const now = await way.now(ctx, entry).catch(async (error) => {
    throw isDomainError(error) && error.code === 'not_found' ? await goneSince(ctx, entry) : error
  })
  const left: State = { ...way.otherwise, ...after(entry) }
  const changed = Object.keys(now).filter(
    (key) => key in left && !isDeepStrictEqual(now[key] ?? null, left[key] ?? null),
  )
  if (changed.length > 0) throw await changedSince(ctx, entry, changed)
}

/** What a rule of the verb's forbids by now, e.g. a vehicle that is inactive, stands in the way of the undo. */
const byRule = <T>(work: Promise<T>): Promise<T> =>
  work.catch((error) => {
    const isRule =
      isDomainError(error) && !isNotUndone(error) && (error.code === 'invalid' || error.code === 'not_found')
    throw isRule ? cannot('refused', error.message) : error
  })

const SAID = /_(MESSAGE|RECEIVED|WAVE|TEST|INVITE|REQUEST|ANSWER|READ|SHARE)$/

function whyNot(action: string) {
  if (SAID.test(action)) return cannot('said', 'It has reached people: nobody unhears it')
  if (action.endsWith('_CREATE')) return cannot('made', 'What was made is not undone: delete it')
  return cannot('not_kept', 'The log does not hold what was before')
}
