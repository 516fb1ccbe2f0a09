import { type AlarmDraft, wholeBodyOf } from '#components/alarms/alarm-draft.ts'
import { unwrap } from '#lib/client/problem.ts'
import { team } from '#lib/client/team-client.ts'
import type { CloseReason } from './report-words.ts'

const of = (id: number) => ({ path: { report_id: String(id) } })
const repeatable = (key: string) => ({ 'Idempotency-Key': key })

type Change = { status: 'open' } | { status: 'closed'; reason: CloseReason }

/** Closes a report with a reason, or opens it again. */
export const changeReport = async (id: number, body: Change) =>
  (await unwrap(team.PATCH('/v1/reports/{id}', { params: { path: { id: String(id) } }, body }))).data

export const linkReport = async (id: number, alarm: string) =>
  (await unwrap(team.POST('/v1/reports/{report_id}/link', { params: of(id), body: { alarm } }))).data

export const unlinkReport = async (id: number) =>
  (await unwrap(team.DELETE('/v1/reports/{report_id}/link', { params: of(id) }))).data

/** Says that the centre has read the chat up to this message. */
export const markRead = async (id: number, message: number) =>
  (await unwrap(team.POST('/v1/reports/{report_id}/read', { params: of(id), body: { message } }))).data

/** Writes to the citizen; the same key again, after a lost answer, writes nothing twice. */
export const writeToCitizen = async (id: number, text: string, key: string) =>
  (
    await unwrap(
      team.POST('/v1/reports/{report_id}/messages', { params: of(id), body: { text }, headers: repeatable(key) }),
    )
  ).data

/** Raises an alarm from a report and links the two; the same key again gives the same alarm. */
export const raiseFromReport = async (id: number, draft: AlarmDraft, key: string) =>
  (
    await unwrap(
      team.POST('/v1/reports/{report_id}/alarm', {
        params: of(id),
        body: wholeBodyOf(draft),
        headers: repeatable(key),
      }),
    )
  ).data
