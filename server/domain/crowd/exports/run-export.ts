import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { permissionsOf } from '#lib/permissions.ts'
import { transaction } from '#server/db/transaction.ts'
import { record } from '#server/domain/activity/record.ts'
import type { Context } from '#server/domain/context.ts'
import { isDomainError } from '#server/domain/error.ts'
import { type Files, keyOf, newName } from '#server/domain/media/index.ts'
import type { PostFilter } from '../posts/index.ts'
import type { Viewer } from '../viewer.ts'
import { csvOf } from './csv-of.ts'
import type { ExportJob } from './export-job.ts'
import { exportById } from './store.ts'

type Parts = {
  files: Files
  /** Where a file lies until it is whole. */
  folder: string
  filterFrom: (stored: ExportJob['filters'], viewer: Viewer) => PostFilter
}
type Outcome = { status: 'done'; file: string; bytes: number; rows: number } | { status: 'failed'; error: string }

/** Makes the file of an export, as its owner may see the posts now. Done again, it does nothing. */
export async function runExport(ctx: Context, parts: Parts, id: number): Promise<void> {
  const job = await exportById(ctx, id)
  if (!job || !isWaitedFor(job)) return
  await ctx.db
    .updateTable('export_job')
    .set({ status: 'running', updated_at: ctx.now() })
    .where('id', '=', id)
    .execute()
  const viewer = await ownerOf(ctx, job)
  if (!viewer) return finishExport(ctx, id, { status: 'failed', error: 'Who asked for it is not there any more' })
  const made = await make(ctx, parts, viewer, job).catch(refusal)
  if ('error' in made) return finishExport(ctx, id, { status: 'failed', error: made.error })
  await finishExport(ctx, id, { status: 'done', ...made }).catch((error) => {
    parts.files.discard(keyOf(ctx.teamId, made.file))
    throw error
  })
}

/** Trying again would not help what was refused. */
function refusal(error: unknown): { error: string } {
  if (isDomainError(error) && error.code === 'invalid') return { error: error.message }
  throw error
}

/** Ends an export that cannot be made, and says why; one that has ended stays as it is. */
export async function giveUpExport(ctx: Context, id: number, error: string): Promise<void> {
  const job = await exportById(ctx, id)
  if (job && isWaitedFor(job)) await finishExport(ctx, id, { status: 'failed', error })
}

const isWaitedFor = ({ status }: ExportJob) => status === 'queued' || status === 'running'

/** Writes down how an export ended, and tells the log. */
function finishExport(outer: Context, id: number, { status, ...outcome }: Outcome): Promise<void> {
  return transaction(outer, async (ctx) => {
    const set = { status, ...outcome, updated_at: ctx.now() }
    await ctx.db.updateTable('export_job').set(set).where('id', '=', id).where('team_id', '=', ctx.teamId).execute()
    await record(ctx, {
      action: 'EXPORT_UPDATE',
      objectId: String(id),
      descriptor: null,
      changes: [{ key: 'status', from: 'running', to: status }],
    })
  })
}

async function make(ctx: Context, { files, folder, filterFrom }: Parts, viewer: Viewer, job: ExportJob) {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, `${randomBytes(16).toString('hex')}.csv`)
  let [bytes, rows] = [0, 0]
  async function* pieces() {
    for await (const { text, posts } of csvOf(ctx, viewer, filterFrom(job.filters, viewer), job.fields)) {
      const piece = Buffer.from(text)
      bytes += piece.length
      rows += posts
      yield piece
    }
  }
  try {
    await pipeline(Readable.from(pieces()), createWriteStream(path, { flags: 'wx', mode: 0o600 }))
    const file = newName('csv')
    await files.copy(keyOf(ctx.teamId, file), path, 'text/csv')
    return { file, bytes, rows }
  } finally {
    await rm(path, { force: true })
  }
}

/** Who asked for it, with what they may do now. */
async function ownerOf({ db, teamId }: Context, { membershipId }: ExportJob): Promise<Viewer | undefined> {
  const row = await db
    .selectFrom('membership as m')
    .leftJoin('crowd_role as r', (join) => join.onRef('r.team_id', '=', 'm.team_id').onRef('r.name', '=', 'm.role'))
    .select(['m.role', 'r.permissions'])
    .where('m.team_id', '=', teamId)
    .where('m.id', '=', membershipId ?? 0)
    .executeTakeFirst()
  if (!row) return undefined
  const permissions = permissionsOf(row.role, row.permissions ?? [])
  return { membershipId, role: row.role, isAdmin: row.role === 'admin', permissions }
}
