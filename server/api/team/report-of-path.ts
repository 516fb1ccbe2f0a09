import type { Context } from '#server/domain/context.ts'
import { reportExists } from '#server/domain/reports/index.ts'

type Below = { ctx: Context; params: { report_id: string } }

/** The number a path names; ids of reports and categories are whole numbers. */
export const numberOf = (path: string): number | undefined => (/^[1-9]\d{0,8}$/.test(path) ? Number(path) : undefined)

/** The id of the report in the path, if it is one of the caller's centre. */
export async function inReport({ ctx, params }: Below): Promise<number | undefined> {
  const id = numberOf(params.report_id)
  return id !== undefined && (await reportExists(ctx, id)) ? id : undefined
}
