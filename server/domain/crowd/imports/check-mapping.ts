import { sql } from 'kysely'
import { sameText } from '#lib/text/same-text.ts'
import type { Context } from '#server/domain/context.ts'
import type { Fault } from '#server/domain/refused.ts'
import { attributesByKey } from '../forms/index.ts'
import { openKnowledge } from '../posts/index.ts'
import type { Viewer } from '../viewer.ts'
import type { CsvImport, Fixed } from './csv-import.ts'
import type { FormsByName } from './plan-rows.ts'
import { type AttributesByKey, faultsOfTargets, keyIn, readTarget } from './targets.ts'

type Mapped = Pick<CsvImport, 'columns' | 'mapsTo' | 'fixed'>

/** The attributes that a mapping may mean. */
export const attributesIn = (ctx: Context, mapsTo: Mapped['mapsTo']): Promise<AttributesByKey> =>
  attributesByKey(ctx, [...new Set(mapsTo.flatMap((written) => (written === null ? [] : [written, keyIn(written)])))])

export async function formsByName({ db, teamId }: Context): Promise<FormsByName> {
  const { rows } = await sql<{ id: number; name: string }>`
    select id, name from form where team_id = ${teamId} order by id desc`.execute(db)
  return new Map([
    ...rows.map(({ id, name }) => [sameText(name), id] as const),
    ...rows.map(({ id }) => [String(id), id] as const),
  ])
}

/** Whatever is wrong with a mapping that is given, before any row is looked at. */
export async function faultsInMapping(
  ctx: Context,
  viewer: Viewer,
  { columns, mapsTo, fixed }: Mapped,
): Promise<Fault[]> {
  const targets = mapsTo.length === 0 ? [] : faultsOfTargets(mapsTo, columns, await attributesIn(ctx, mapsTo))
  return [...targets, ...(await faultsInFixed(ctx, viewer, fixed))]
}

/** What is lacking for an import beside that: every post has a title and a content. */
export async function faultsBeforeImport(ctx: Context, { mapsTo }: Mapped): Promise<Fault[]> {
  const attributes = await attributesIn(ctx, mapsTo)
  const fields = mapsTo.map((written) => (written === null ? undefined : readTarget(written, attributes)))
  const gives = (name: string) => fields.some((target) => target?.kind === 'field' && target.field === name)
  const named = gives('title') || gives('content')
  const faults: (Fault | false)[] = [
    mapsTo.length === 0 && { field: 'maps_to', message: 'is needed: what the columns are (see proposed_maps_to)' },
    mapsTo.length > 0 && !named && { field: 'maps_to', message: 'must name title or content, or both' },
  ]
  return faults.filter((fault) => fault !== false)
}

async function faultsInFixed(ctx: Context, viewer: Viewer, fixed: Fixed): Promise<Fault[]> {
  const known = openKnowledge(ctx, viewer)
  const wrong = (message: string): Fault => ({ field: 'fixed', message })
  const roles = await known.roles()
  const { unknown } = await known.tags(fixed.tags ?? [])
  const lost = (fixed.published_to ?? []).filter((role) => !roles.has(role))
  const faults: (Fault | false)[] = [
    fixed.form != null && !(await known.rules(fixed.form)) && wrong('names a form that is not there'),
    unknown.length > 0 && wrong(`names no tag with ${unknown.join(', ')}`),
    lost.length > 0 && wrong(`names no role with ${lost.join(', ')}`),
  ]
  return faults.filter((fault) => fault !== false)
}
