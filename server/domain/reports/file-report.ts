import { randomBytes } from 'node:crypto'
import type { LngLat } from '#lib/geo/distance.ts'
import { transaction } from '#server/db/transaction.ts'
import { record } from '../activity/record.ts'
import type { Context } from '../context.ts'
import { invalid } from '../error.ts'
import { requireCategory } from './categories.ts'
import { requireReporter } from './reporter.ts'

export type NewReport = {
  /** Where it is, or the citizen's words for it (`address`); one of the two. */
  location: LngLat | null
  /** Within how many metres `location` is right, where the phone said so. */
  accuracy?: number | null
  address?: string | null
  categoryId: number
  subcategoryId: number | null
  description: string | null
  /** Who reports: the reporter behind a key, or nobody that is known (the public form). */
  reporterId: number | null | 'unknown'
  /** The person in distress or a first responder, where it is somebody else. */
  onBehalfOf: OnBehalfOf | null
  /** What the citizen reads. */
  locale?: string | null
}

/** `phone` in E.164, or as it was written where nobody could read it. */
export type OnBehalfOf = { name: string | null; phone: string | null }

/**
 * Files a citizen's report in the context's centre: all or nothing. Returns its id and the token of its public page.
 * @throws DomainError `gone` when the credential's reporter is (facts R4), `invalid` for a category that is not the
 * team's, or neither a location nor an address
 */
export function fileReport(outer: Context, input: NewReport): Promise<{ id: number; token: string }> {
  return transaction(outer, async (ctx) => {
    const { location, accuracy = null, address = null, description, locale = null } = input
    const own = input.reporterId === 'unknown' ? null : await requireReporter(ctx, input.reporterId)
    if (!location && !address?.trim()) throw invalid('Neither a location nor an address says where it is', 'location')
    const category = await requireCategory(ctx, input.categoryId, input.subcategoryId)
    const reporter_id = input.onBehalfOf ? await addReporter(ctx, input.onBehalfOf) : own
    const at = ctx.now()
    const { id, token } = await ctx.db
      .insertInto('report')
      .values({
        team_id: ctx.teamId,
        centre: ctx.centre,
        token: newToken(),
        category_id: category.id,
        reporter_id,
        description,
        address,
        locale,
        lng: location?.lng ?? null,
        lat: location?.lat ?? null,
        accuracy: location && accuracy,
        created_at: at,
        updated_at: at,
      })
      .returning(['id', 'token'])
      .executeTakeFirstOrThrow()
    if (!location) await lookUpLater(ctx, id)
    // The log is kept for good: neither what was told nor who told it stands in it.
    await record(ctx, { action: 'REPORT_CREATE', objectId: String(id), descriptor: category.name })
    return { id, token }
  })
}

/** 192 random bits: whoever has the link sees this one report, and nobody guesses it (facts R11). */
const newToken = () => randomBytes(24).toString('base64url')

const lookUpLater = ({ db, enqueue, teamId, centre }: Context, reportId: number) =>
  enqueue(db, { name: 'geocode-report', data: { teamId, centre, reportId } })

async function addReporter(ctx: Context, { name, phone }: OnBehalfOf): Promise<number> {
  const row = { team_id: ctx.teamId, name, phone, created_at: ctx.now() }
  const { id } = await ctx.db.insertInto('reporter').values(row).returning('id').executeTakeFirstOrThrow()
  return id
}
