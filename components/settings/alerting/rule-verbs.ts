import { newIdempotencyKey } from '#components/alarms/raise-alarm.ts'
import type { AlertRule } from '#lib/client/model.ts'
import { Problem, unwrap } from '#lib/client/problem.ts'
import { team } from '#lib/client/team-client.ts'
import type { Place } from '../places.ts'
import { onlyIf, type Seen, see } from '../seen.ts'
import { bodyOf, draftOf, type RuleDraft } from './rule-draft.ts'

const at = (id: string) => ({ path: { id } })
const seeRule = (id: string) => see(team.GET('/v1/alert-rules/{id}', { params: at(id) }))

/** Adds a rule behind the others. */
export const addRule = (draft: RuleDraft, place: number) =>
  unwrap(
    team.POST('/v1/alert-rules', {
      body: { ...bodyOf(draft), place },
      headers: { 'Idempotency-Key': newIdempotencyKey() },
    }),
  )

export async function readRule(id: string): Promise<Seen<RuleDraft>> {
  const { value, etag } = await seeRule(id)
  return { value: draftOf(value), etag }
}

export const changeRule = (id: string, draft: RuleDraft, etag: string) =>
  unwrap(team.PATCH('/v1/alert-rules/{id}', { params: { ...at(id), header: onlyIf(etag) }, body: bodyOf(draft) }))

/** Deletes what is still as it is shown. @throws Problem 412 when it is not */
export async function deleteRule(shown: AlertRule): Promise<unknown> {
  const header = onlyIf(await tagOf(shown))
  return unwrap(team.DELETE('/v1/alert-rules/{id}', { params: { ...at(shown.id), header } }))
}

/** Gives rules their places. @throws Problem 412 when one is no longer as it is shown */
export async function placeRules(places: readonly Place<AlertRule>[]): Promise<void> {
  for (const { row, place } of places) {
    const params = { ...at(row.id), header: onlyIf(await tagOf(row)) }
    await unwrap(team.PATCH('/v1/alert-rules/{id}', { params, body: { place } }))
  }
}

/** A list has no tags: the row is read once more, and must be the one that was seen. */
async function tagOf(shown: AlertRule): Promise<string> {
  const { value, etag } = await seeRule(shown.id)
  if (JSON.stringify(value) === JSON.stringify(shown)) return etag
  throw new Problem(412, { key: 'settings.changedMeanwhile' })
}
