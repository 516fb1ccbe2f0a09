import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { transaction } from '#server/db/transaction.ts'
import { fileReport } from '#server/domain/reports/index.ts'
import { once } from '#server/http/once.ts'
import type { Parts } from '#server/parts/parts.ts'
import type { FormFields } from './form-fields.ts'

/**
 * Files what a form says, once: sent again by an impatient finger or a reloaded page it is the same report. Changed and
 * sent again it is another. Returns the token of the report's page.
 */
export async function fileOnce(
  rt: Parts,
  teamId: string,
  nonce: string,
  fields: FormFields & { locale: string },
  /** Asked before one is filed, not for the same again; throws where it may not be. */
  allow: () => void,
): Promise<string> {
  const outer = rt.contextOf({ teamId, centre: 'live', actor: { kind: 'system' } })
  const request = JSON.stringify(fields)
  const key = createHash('sha256')
    .update(`${nonce || randomUUID()}\n${request}`)
    .digest('hex')
  const attempt = { owner: `form:${teamId}`, key, request }
  const token = await transaction(outer, async (ctx) => {
    // The second of two clicks waits for the first: the browser shows only its answer.
    await sql`select pg_advisory_xact_lock(hashtextextended(${`${attempt.owner} ${key}`}, 0))`.execute(ctx.db)
    return once(ctx, attempt, async (inner) => {
      allow()
      return (await fileReport(inner, { ...fields, reporterId: 'unknown' })).token
    })
  })
  return String(token)
}
