import { createHash } from 'node:crypto'
import type { CallerProblem } from '#lib/contracts/caller.ts'
import { addPhotosAsCaller, reportByToken } from '#server/domain/reports/index.ts'
import type { FormFile } from '#server/http/form.ts'
import type { Parts } from '#server/parts/parts.ts'
import { problemOf } from './problem.ts'

/**
 * Keeps the photos that came with a form, once for each report. They never keep the report from being filed: returns why
 * they were not taken. `network`: who sends them, for their turn among others.
 */
export async function keepPhotosOfForm(
  rt: Parts,
  token: string,
  photos: FormFile[],
  network: string,
): Promise<CallerProblem | undefined> {
  if (photos.length === 0) return undefined
  const report = await reportByToken(rt.db, token, rt.now())
  if (!report) return undefined // sent again long after: it has been closed
  const turn = { names: [network, String(report.id)] }
  const ctx = rt.contextOf({ teamId: report.teamId, centre: report.centre, actor: { kind: 'system' }, turn })
  const sentId = `form-${createHash('sha256').update(token).digest('hex').slice(0, 32)}`
  try {
    await addPhotosAsCaller(ctx, rt.files, report.id, photos, sentId)
    return undefined
  } catch (error) {
    rt.log.warn({ err: error }, 'the photos of a public form were not kept')
    return problemOf(error) ?? 'unavailable'
  }
}
