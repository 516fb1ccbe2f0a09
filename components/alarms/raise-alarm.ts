import { unwrap } from '#lib/client/problem.ts'
import { team } from '#lib/client/team-client.ts'
import { type AlarmDraft, bodyOf } from './alarm-draft.ts'

/** Raises the alarm; the same key again, after a lost answer, gives the same alarm. */
export async function raiseAlarm(draft: AlarmDraft, idempotencyKey: string) {
  const headers = { 'Idempotency-Key': idempotencyKey }
  return (await unwrap(team.POST('/v1/alarms', { body: bodyOf(draft), headers }))).data
}

/** Not `crypto.randomUUID`: that is missing where the console is used over plain http. */
export function newIdempotencyKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
