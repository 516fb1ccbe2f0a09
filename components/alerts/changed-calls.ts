import type { Alert } from '#lib/client/model.ts'

/** An alarm's calls as they were read last; only what changed after `cursor` is read next, and all of them after null. */
export type Calls = { cursor: string | null; alerts: Alert[] }

/** What is known by now: the newer of each call, those that are new at the end. */
export function withChanges(known: Calls | undefined, read: { cursor: string; alerts: Alert[] }): Calls {
  if (!known || known.cursor === null) return read
  if (read.alerts.length === 0) return { ...known, cursor: read.cursor }
  const byId = new Map([...known.alerts, ...read.alerts].map((alert) => [alert.id, alert]))
  return { cursor: read.cursor, alerts: [...byId.values()] }
}
