import { newIdempotencyKey } from '#components/alarms/raise-alarm.ts'
import type { Place, PlaceFile } from '#lib/client/model.ts'
import { Problem, unwrap } from '#lib/client/problem.ts'
import { team } from '#lib/client/team-client.ts'
import type { PlaceKind } from '#lib/places/kinds.ts'
import { onlyIf, see } from '../seen.ts'
import { bodyOf, type PlaceDraft } from './place-draft.ts'

const once = () => ({ 'Idempotency-Key': newIdempotencyKey() })

export const addPlace = (draft: PlaceDraft) => unwrap(team.POST('/v1/places', { body: bodyOf(draft), headers: once() }))

export const readPlace = (id: string) => see(team.GET('/v1/places/{id}', { params: { path: { id } } }))

export const changePlace = (before: Place, draft: PlaceDraft, etag: string) =>
  unwrap(
    team.PATCH('/v1/places/{id}', {
      params: { path: { id: before.id }, header: onlyIf(etag) },
      body: bodyOf(draft, before),
    }),
  )

/** Deletes what is still as it is shown. @throws Problem 412 when it is not */
export async function deletePlace(shown: Place): Promise<unknown> {
  const { value, etag } = await readPlace(shown.id)
  if (JSON.stringify(value) !== JSON.stringify(shown)) throw new Problem(412, { key: 'settings.changedMeanwhile' })
  return unwrap(team.DELETE('/v1/places/{id}', { params: { path: { id: shown.id }, header: onlyIf(etag) } }))
}

const MOST_BYTES = 25 * 1024 * 1024

/** Attaches a file under the name it has, without its ending. @throws Problem */
export async function addFile(place: string, file: File): Promise<unknown> {
  if (file.size > MOST_BYTES) throw new Problem(0, { key: 'places.settings.files.tooLarge' })
  const body = { file: await inBase64(file), description: file.name.replace(/\.[^.]*$/, '').slice(0, 200) || null }
  return unwrap(
    team.POST('/v1/places/{place_id}/files', { params: { path: { place_id: place } }, body, headers: once() }),
  )
}

export const deleteFile = (place: string, { id }: PlaceFile) =>
  unwrap(team.DELETE('/v1/places/{place_id}/files/{id}', { params: { path: { place_id: place, id } } }))

export async function importFile(file: File, kind: PlaceKind | undefined) {
  const body = { file: await inBase64(file), ...(kind && { kind }) }
  return (await unwrap(team.POST('/v1/places/imports', { body, headers: once() }))).data
}

/** What a file holds, as JSON can carry it. */
async function inBase64(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}
