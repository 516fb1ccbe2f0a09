import { newIdempotencyKey } from '#components/alarms/raise-alarm.ts'
import type { CannedReply } from '#lib/client/model.ts'
import { Problem, unwrap } from '#lib/client/problem.ts'
import { team } from '#lib/client/team-client.ts'
import { onlyIf, type Seen, see } from '../seen.ts'
import { type Words, written } from '../words/words.ts'

/** A reply in the team's language and in others. */
export const wordsOf = ({ text, translations }: CannedReply): Words => ({
  text,
  others: Object.fromEntries(translations.map(({ locale, text }) => [locale, text])),
})

const bodyOf = (words: Words) => ({
  text: words.text.trim(),
  translations: written(words).map(({ locale, words }) => ({ locale, text: words })),
})

export const addReply = (words: Words) =>
  unwrap(team.POST('/v1/replies', { body: bodyOf(words), headers: { 'Idempotency-Key': newIdempotencyKey() } }))

const seeReply = (id: string) => see(team.GET('/v1/replies/{id}', { params: { path: { id } } }))

export async function readWords(id: string): Promise<Seen<Words>> {
  const { value, etag } = await seeReply(id)
  return { value: wordsOf(value), etag }
}

export const changeReply = (id: string, words: Words, etag: string) =>
  unwrap(team.PATCH('/v1/replies/{id}', { params: { path: { id }, header: onlyIf(etag) }, body: bodyOf(words) }))

/** Deletes what is still as it is shown. @throws Problem 412 when it is not */
export async function deleteReply(shown: CannedReply): Promise<unknown> {
  const { value, etag } = await seeReply(shown.id)
  if (JSON.stringify(value) !== JSON.stringify(shown)) throw new Problem(412, { key: 'settings.changedMeanwhile' })
  return unwrap(team.DELETE('/v1/replies/{id}', { params: { path: { id: shown.id }, header: onlyIf(etag) } }))
}
