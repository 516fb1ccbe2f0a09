import { randomBytes } from 'node:crypto'
import type { LngLat } from '#lib/geo/distance.ts'
import { transaction } from '#server/db/transaction.ts'
import { record } from '../activity/record.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../error.ts'
import { requireCategory } from './categories.ts'

export type NewReport = {
  location: LngLat
  categoryId: number
  subcategoryId: number | null
  description: string | null
  /** Who stands behind the credential that reports. */
  reporterId: number | null
  /** The person in distress or a first responder, where it is somebody else. */
  onBehalfOf: { name: string | null; phone: string } | null
}

/**
 * Files a citizen's report in the context's centre: all or nothing. Returns its id and the token of its public page.
 * @throws DomainError `gone` when the credential's reporter is (facts 3.4 #10), `invalid` for a category that is not the team's
 */
export function fileReport(outer: Context, input: NewReport): Promise<{ id: number; token: string }> {
  return transaction(outer, async (ctx) => {
    const own = await requireReporter(ctx, input.reporterId)
    const category = await requireCategory(ctx, input.categoryId, input.subcategoryId)
    const reporter_id = input.onBehalfOf ? await addReporter(ctx, input.onBehalfOf) : own
    const at = ctx.now()
    const { id, token } = await ctx.db
      .insertInto('report')
      .values({
        ...{ team_id: ctx.teamId, centre: ctx.centre, token: newToken(), category_id: category.id, reporter_id },
        ...{ description: input.description, ...input.location, created_at: at, updated_at: at },
      })
      .returning(['id', 'token'])
      .executeTakeFirstOrThrow()
    // The log is kept for good: neither what was told nor who told it stands in it.
    await record(ctx, { action: 'REPORT_CREATE', objectId: String(id), descriptor: category.name })
    return { id, token }
  })
}

/** 192 random bits: whoever has the link sees this one report, and nobody guesses it (facts 3.4 #8). */
const newToken = () => randomBytes(24).toString('base64url')

async function requireReporter(ctx: Context, id: number | null): Promise<number> {
  const ours = ctx.db.selectFrom('reporter').select('id').where('team_id', '=', ctx.teamId)
  const row = id === null ? undefined : await ours.where('id', '=', id).forKeyShare().executeTakeFirst()
  if (!row) throw new DomainError('gone', 'The reporter of this API key is gone', 'reporter')
  return row.id
}

async function addReporter(ctx: Context, { name, phone }: { name: string | null; phone: string }): Promise<number> {
  const row = { team_id: ctx.teamId, name, phone, created_at: ctx.now() }
  const { id } = await ctx.db.insertInto('reporter').values(row).returning('id').executeTakeFirstOrThrow()
  return id
}
