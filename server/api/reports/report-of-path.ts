import type { Caller } from '#server/auth/caller.ts'
import type { Context } from '#server/domain/context.ts'
import { findInEither, requireReporter } from '#server/domain/reports/index.ts'

type Before = { ctx: Context; caller: Caller; params: { report_id: string } }

/** The report in the path, if it is one of the team; before that, the reporter of the key must be there (facts R4). */
export async function inReport({ ctx, caller, params }: Before) {
  await requireReporter(ctx, caller.reporterId ?? null)
  const { report_id: id } = params
  return /^[1-9]\d{0,8}$/.test(id) ? findInEither(ctx, Number(id)) : undefined
}
