import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import type { Fault } from '#server/domain/refused.ts'
import type { Attribute, FormRules } from '../forms/index.ts'
import type { Subject } from './checked-post.ts'
import type { Values } from './post.ts'
import { ours } from './store.ts'
import { visibleTo } from './visible-to.ts'

type Answered = { attribute: Attribute; ids: number[] }

/** Media, posts and tags that the answers name, which must be there and of the kind the form asks for (facts C44). */
export async function faultsInAnswers(subject: Subject): Promise<Fault[]> {
  const { rules, post, before } = subject
  if (!rules) return []
  const sameForm = before?.formId === post.formId
  const answered = rules.attributes
    .filter(({ key }) => !sameForm || !isDeepStrictEqual(before?.values[key], post.values[key]))
    .map((attribute) => ({ attribute, ids: idsIn(post.values, [attribute]) }))
  const of = (type: Attribute['type']) => answered.filter((one) => one.attribute.type === type && one.ids.length > 0)
  const [media, posts] = [await faultsInMedia(subject, of('media')), await faultsInRelations(subject, of('relation'))]
  return [
    ...media,
    ...posts,
    ...of('tags')
      .filter(hasNotOffered)
      .map(({ attribute }) => wrong(attribute, 'are no tags it offers')),
  ]
}

/** The ids that these attributes answer with. */
export const idsIn = (values: Values, attributes: readonly Attribute[]): number[] =>
  attributes.flatMap(({ key }) => values[key] ?? []).filter((id) => typeof id === 'number')

export const ofType = (rules: FormRules | undefined, type: Attribute['type']): Attribute[] =>
  rules?.attributes.filter((one) => one.type === type) ?? []

const wrong = ({ key }: Attribute, message: string): Fault => ({ field: 'values', message: `of ${key} ${message}` })

async function faultsInMedia({ ctx }: Subject, answered: Answered[]): Promise<Fault[]> {
  if (answered.length === 0) return []
  const ids = answered.flatMap((one) => one.ids)
  const { rows } = await sql<{ id: number }>`
    select id from crowd_media where team_id = ${ctx.teamId} and id = any(${ids}::int[])`.execute(ctx.db)
  const there = new Set(rows.map(({ id }) => id))
  const lacking = answered.filter((one) => !one.ids.every((id) => there.has(id)))
  return lacking.map(({ attribute }) => wrong(attribute, 'are no media'))
}

type Related = { id: number; formId: number | null }

async function faultsInRelations({ ctx, viewer }: Subject, answered: Answered[]): Promise<Fault[]> {
  if (answered.length === 0) return []
  const ids = answered.flatMap((one) => one.ids)
  const where = sql.join([ours(ctx), ...visibleTo(viewer), sql`p.id = any(${ids}::int[])`], sql` and `)
  const { rows } = await sql<Related>`select p.id, p.form_id as "formId" from post p where ${where}`.execute(ctx.db)
  const there = new Map(rows.map((post) => [post.id, post]))
  return answered.flatMap(({ attribute, ids }) => {
    const forms = formsAskedFor(attribute)
    if (!ids.every((id) => there.has(id))) return [wrong(attribute, 'are no posts')]
    const fits = ids.every((id) => forms.length === 0 || forms.includes(there.get(id)?.formId ?? 0))
    return fits ? [] : [wrong(attribute, 'are posts of another form')]
  })
}

/** `config.input.form`: one id or several, numbers or texts. */
function formsAskedFor({ config }: Attribute): number[] {
  const input = 'input' in config && typeof config.input === 'object' ? config.input : null
  const form = input && 'form' in input ? input.form : []
  return (Array.isArray(form) ? form : [form]).map(Number).filter((id) => id > 0)
}

/** Without options every tag is offered. */
function hasNotOffered({ attribute, ids }: Answered): boolean {
  const offered = attribute.options.map((one) => Number(typeof one === 'object' && one && 'id' in one ? one.id : one))
  return offered.length > 0 && !ids.every((id) => offered.includes(id))
}
