import { newIdempotencyKey } from '#components/alarms/raise-alarm.ts'
import type { ReportCategory } from '#lib/client/model.ts'
import { Problem, unwrap } from '#lib/client/problem.ts'
import { team } from '#lib/client/team-client.ts'
import type { Place } from '../places.ts'
import { onlyIf, type Seen, see } from '../seen.ts'
import { type Words, written } from '../words/words.ts'

/** A category's name in the team's language and in others. */
export const wordsOf = ({ name, translations }: ReportCategory): Words => ({
  text: name,
  others: Object.fromEntries(translations.map(({ locale, name }) => [locale, name])),
})

const bodyOf = (words: Words) => ({
  name: words.text.trim(),
  translations: written(words).map(({ locale, words }) => ({ locale, name: words })),
})

/** Adds a category at the end of its level; `parent` null is the upper one. */
export const addCategory = (words: Words, parent: number | null) =>
  unwrap(
    team.POST('/v1/categories', {
      body: { ...bodyOf(words), parent },
      headers: { 'Idempotency-Key': newIdempotencyKey() },
    }),
  )

const at = (id: number) => ({ id: String(id) })
const seeCategory = (id: number) => see(team.GET('/v1/categories/{id}', { params: { path: at(id) } }))

export async function readWords(id: number): Promise<Seen<Words>> {
  const { value, etag } = await seeCategory(id)
  return { value: wordsOf(value), etag }
}

export const renameCategory = (id: number, words: Words, etag: string) =>
  unwrap(team.PATCH('/v1/categories/{id}', { params: { path: at(id), header: onlyIf(etag) }, body: bodyOf(words) }))

/** Deletes what is still as it is shown. @throws Problem 412 when it is not */
export async function deleteCategory(shown: ReportCategory): Promise<unknown> {
  const etag = await tagOf(shown)
  return unwrap(team.DELETE('/v1/categories/{id}', { params: { path: at(shown.id), header: onlyIf(etag) } }))
}

/** Gives categories their places. @throws Problem 412 when one is no longer as it is shown */
export async function placeCategories(places: readonly Place<ReportCategory>[]): Promise<void> {
  for (const { row: category, place: position } of places) {
    const params = { path: at(category.id), header: onlyIf(await tagOf(category)) }
    await unwrap(team.PATCH('/v1/categories/{id}', { params, body: { position } }))
  }
}

/** A list has no tags: the row is read once more, and must be the one that was seen. */
async function tagOf(shown: ReportCategory): Promise<string> {
  const { value, etag } = await seeCategory(shown.id)
  if (JSON.stringify(value) === JSON.stringify(shown)) return etag
  throw new Problem(412, { key: 'settings.changedMeanwhile' })
}
