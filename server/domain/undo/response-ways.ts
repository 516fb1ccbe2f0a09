import type { Context } from '../context.ts'
import { DomainError } from '../error.ts'
import { answerAlarm, deleteResponse, lockResponse, updateResponse } from '../responses/change-response.ts'
import type { ResponseStatus } from '../responses/response-status.ts'
import { after, before, type Entry } from './entry.ts'
import { cannot } from './moved-on.ts'
import type { State, Way } from './way.ts'

const ids = ({ alarmId, objectId }: Entry) => [alarmId ?? '', objectId ?? ''] as const

/** Whose answer, or availability, an entry is about; undefined where it is nobody's, or nobody knows any more. */
export async function personOf(ctx: Context, entry: Entry): Promise<string | undefined> {
  if (entry.action === 'AVAILABILITY_UPDATE') return entry.objectId ?? undefined
  if (!entry.action.startsWith('RESPONSE_')) return undefined
  const named = before(entry).member ?? after(entry).member
  if (typeof named === 'string') return named
  const query = ctx.db.selectFrom('response').select('member_id').where('id', '=', ids(entry)[1])
  return (await query.where('alarm_id', '=', ids(entry)[0]).executeTakeFirst())?.member_id
}

/** What somebody has said of themselves, nobody else takes back. @throws DomainError `forbidden` */
export async function requireOwnWord(ctx: Context, entry: Entry): Promise<void> {
  const { actor } = entry
  if (actor?.kind !== 'member' || (ctx.actor.kind === 'member' && ctx.actor.id === actor.id)) return
  if ((await personOf(ctx, entry)) === actor.id) throw new DomainError('forbidden', 'Only who said it takes that back')
}

async function now(ctx: Context, entry: Entry): Promise<State> {
  const { status, eta, tracking } = await lockResponse(ctx, ...ids(entry))
  return { status, eta: eta?.toISOString() ?? null, position: tracking }
}

const answered: Way = {
  as: () => 'RESPONSE_DELETE',
  refuse: requireOwnWord,
  otherwise: { status: null, eta: null, position: false },
  now,
  back: (ctx, entry) => deleteResponse(ctx, ...ids(entry)),
}

const changed: Way = {
  as: () => 'RESPONSE_UPDATE',
  async refuse(ctx, entry) {
    await requireOwnWord(ctx, entry)
    await requireOwnSharing(ctx, entry)
  },
  now,
  async back(ctx, entry) {
    const { eta, status, position } = saidIn(before(entry))
    await updateResponse(ctx, ...ids(entry), { eta, status, tracking: position })
  },
}

/** Where somebody is was forgotten when they stopped sharing it; to begin again is theirs. */
async function requireOwnSharing(ctx: Context, entry: Entry): Promise<void> {
  if (before(entry).position !== true) return
  if (ctx.actor.kind === 'member' && (await personOf(ctx, entry)) === ctx.actor.id) return
  throw new DomainError('forbidden', 'Only they themselves share again where they are')
}

/** The same answer is there again; where they are is not shared by it. */
const withdrawn: Way = {
  as: () => 'RESPONSE_CREATE',
  async refuse(ctx, entry) {
    if (entry.kept === null) throw cannot('not_kept', 'The log does not hold what was before')
    await requireOwnWord(ctx, entry)
  },
  async now(ctx, entry) {
    const [alarmId] = ids(entry)
    const again = ctx.db.selectFrom('response').select('member_id').where('alarm_id', '=', alarmId)
    const row = await again.where('member_id', '=', String(before(entry).member)).executeTakeFirst()
    return { member: row?.member_id ?? null }
  },
  async back(ctx, entry) {
    const [alarmId, id] = ids(entry)
    const was = before(entry)
    const { eta = null, status } = saidIn(was)
    const former = { id, version: Number(was.version) }
    await answerAlarm(ctx, alarmId, { member: String(was.member), eta, status, former })
  },
}

/** What is not named stays undefined. */
function saidIn(was: State) {
  const { eta, status, position } = was
  return {
    eta: typeof eta === 'string' ? new Date(eta) : (eta as null | undefined),
    status: status as ResponseStatus | null | undefined, // safe: the log has what the verb was given
    position: position as boolean | undefined,
  }
}

export const RESPONSE_WAYS: Record<string, Way> = {
  RESPONSE_CREATE: answered,
  RESPONSE_UPDATE: changed,
  RESPONSE_DELETE: withdrawn,
}
