import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { contains, type PageRequest, pageOf } from '../paging.ts'
import type { Overlay } from './overlay.ts'

export function pageOverlays(ctx: Context, search: string | undefined, request: PageRequest) {
  const found = contains(search, sql`name`)
  const matching = sql`select id from overlay where team_id = ${ctx.teamId} and ${found}`
  return pageOf(ctx.db, matching, request, (ids) => overlayRows(ctx).where('id', 'in', ids).execute())
}

export const overlayById = (ctx: Context, id: string): Promise<Overlay | undefined> =>
  overlayRows(ctx).where('id', '=', id).executeTakeFirst()

/** For who is no caller of an API: an overlay of that team. */
export const overlayOf = (db: Context['db'], teamId: string, id: string): Promise<Overlay | undefined> =>
  overlayRows({ db, teamId }).where('id', '=', id).executeTakeFirst()

const overlayRows = (ctx: Pick<Context, 'db' | 'teamId'>) =>
  ctx.db
    .selectFrom('overlay')
    .select([
      'id',
      'created_at as createdAt',
      'updated_at as updatedAt',
      'name',
      'kind',
      'url',
      'layer',
      'style',
      'matrix_set as matrixSet',
      'file',
      'features',
      'bounds',
      'opacity',
      'attribution',
      'place',
      'shown',
      'version',
    ])
    .where('team_id', '=', ctx.teamId)
