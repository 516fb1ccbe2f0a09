import { newIdempotencyKey } from '#components/alarms/raise-alarm.ts'
import type { Overlay } from '#lib/client/model.ts'
import { Problem, unwrap } from '#lib/client/problem.ts'
import { team } from '#lib/client/team-client.ts'
import type { Place } from '../places.ts'
import { onlyIf, type Seen, see } from '../seen.ts'
import { bodyOf, draftOf, type OverlayDraft, readFile } from './overlay-draft.ts'

/** Adds an overlay, on top of the others. */
export async function addOverlay(draft: OverlayDraft): Promise<unknown> {
  const { kind, file } = draft
  const body = { kind, ...bodyOf(draft), ...(file && { file: await readFile(file) }) }
  return unwrap(team.POST('/v1/overlays', { body, headers: { 'Idempotency-Key': newIdempotencyKey() } }))
}

const seeOverlay = (id: string) => see(team.GET('/v1/overlays/{id}', { params: { path: { id } } }))

export async function readOverlay(id: string): Promise<Seen<OverlayDraft>> {
  const { value, etag } = await seeOverlay(id)
  return { value: draftOf(value), etag }
}

export const changeOverlay = (id: string, draft: OverlayDraft, etag: string) =>
  unwrap(team.PATCH('/v1/overlays/{id}', { params: { path: { id }, header: onlyIf(etag) }, body: bodyOf(draft) }))

/** Takes away what is still as it is shown. @throws Problem 412 when it is not */
export async function deleteOverlay(shown: Overlay): Promise<unknown> {
  const header = onlyIf(await tagOf(shown))
  return unwrap(team.DELETE('/v1/overlays/{id}', { params: { path: { id: shown.id }, header } }))
}

/** Gives overlays their places. @throws Problem 412 when one is no longer as it is shown */
export async function placeOverlays(places: readonly Place<Overlay>[]): Promise<void> {
  for (const { row, place } of places) {
    const params = { path: { id: row.id }, header: onlyIf(await tagOf(row)) }
    await unwrap(team.PATCH('/v1/overlays/{id}', { params, body: { place } }))
  }
}

/** A list has no tags: the row is read once more, and must be the one that was seen. */
async function tagOf(shown: Overlay): Promise<string> {
  const { value, etag } = await seeOverlay(shown.id)
  if (JSON.stringify(value) === JSON.stringify(shown)) return etag
  throw new Problem(412, { key: 'settings.changedMeanwhile' })
}
