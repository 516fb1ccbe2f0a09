import type { Fault } from '#server/domain/refused.ts'
import type { Attribute, FormRules } from '../forms/index.ts'
import { hyphenated } from '../hyphenated.ts'
import { idsIn, ofType } from './check-answers.ts'
import type { Check } from './checked-post.ts'
import type { Known } from './knowledge.ts'
import type { NewPost, Values } from './post.ts'

type Found = { ids: number[]; faults: Fault[] }

/**
 * The tags a post is to have, ascending: those given and those answered, but for the private answers, since everybody sees
 * the tags of a post. What it has already it may keep, whoever may use that tag.
 */
export async function tagsOf(
  { known, before }: Check,
  { tags: given }: Pick<NewPost, 'tags'>,
  values: Values,
  rules: FormRules | undefined,
): Promise<Found> {
  const { open, secret } = tagQuestions(rules)
  const answered = idsIn(values, open)
  const kept = (before?.tags ?? []).filter((id) => given.some((one) => Number(one) === id) || answered.includes(id))
  const others = [...given, ...answered].filter((one) => !kept.includes(Number(one)))
  const { ids, unknown } = await known.tags(others)
  const had = idsIn(before?.values ?? {}, secret)
  const hidden = await known.tags(idsIn(values, secret).filter((id) => !had.includes(id)))
  const missing = [...unknown, ...hidden.unknown]
  const faults = missing.length > 0 ? [{ field: 'tags', message: `has no tag ${missing.join(', ')}` }] : []
  return { ids: [...new Set([...kept, ...ids])].sort((a, b) => a - b), faults }
}

/** The questions that are answered with tags: those whose answers everybody may see, and the others. */
export function tagQuestions(rules: FormRules | undefined): Record<'open' | 'secret', Attribute[]> {
  const closed = rules?.stages.filter(
    ({ taskIsInternalOnly, showWhenPublished }) => taskIsInternalOnly || !showWhenPublished,
  )
  const isSecret = ({ responsePrivate, stageId }: Attribute) =>
    responsePrivate || closed?.some(({ id }) => id === stageId) === true
  const all = ofType(rules, 'tags')
  return { open: all.filter((one) => !isSecret(one)), secret: all.filter(isSecret) }
}

/** The answers that are slugs of tags as the ids of those; what is none stays as it is. */
export async function withTagIds(known: Known, values: Values, rules: FormRules | undefined): Promise<Values> {
  const asked = ofType(rules, 'tags').filter(({ key }) => values[key]?.some(isSlug))
  const resolved: [string, unknown[]][] = []
  for (const { key } of asked) {
    const given = values[key] ?? []
    const found = await Promise.all(given.map((one) => (isSlug(one) ? known.tags([one]) : undefined)))
    resolved.push([key, given.map((one, i) => found[i]?.ids[0] ?? one)])
  }
  return { ...values, ...Object.fromEntries(resolved) }
}

const isSlug = (one: unknown): one is string =>
  typeof one === 'string' && !/^\d*$/.test(one) && one === hyphenated(one, 255)
