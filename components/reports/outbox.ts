import { createStore } from 'zustand/vanilla'
import { newIdempotencyKey } from '#components/alarms/raise-alarm.ts'

/** A message on its way. `problem`: why it did not go; null while it is being sent. */
export type Outgoing = { key: string; reportId: number; text: string; problem: unknown }
type Send = (reportId: number, text: string, key: string) => Promise<void>

/** What this desk has written and the server has not yet confirmed; it outlives the panel it was written in. */
export const outboxStore = createStore<{ outgoing: readonly Outgoing[] }>(() => ({ outgoing: [] }))

const change = (with_: (outgoing: readonly Outgoing[]) => Outgoing[]) =>
  outboxStore.setState(({ outgoing }) => ({ outgoing: with_(outgoing) }))

const settle = (key: string, problem: unknown) =>
  change((all) => all.map((one) => (one.key === key ? { ...one, problem } : one)))

/** Shows a message at once and sends it. It leaves the outbox when `send` has it confirmed. */
export function post(reportId: number, text: string, send: Send): Promise<void> {
  const key = newIdempotencyKey()
  change((all) => [...all, { key, reportId, text, problem: null }])
  return attempt({ key, reportId, text }, send)
}

/** Sends a failed message once more, under the same key: what did arrive after all is not written twice. */
export function postAgain(message: Outgoing, send: Send): Promise<void> {
  settle(message.key, null)
  return attempt(message, send)
}

export const discard = (key: string): void => change((all) => all.filter((one) => one.key !== key))

async function attempt({ key, reportId, text }: Omit<Outgoing, 'problem'>, send: Send): Promise<void> {
  try {
    await send(reportId, text, key)
    discard(key)
  } catch (error) {
    settle(key, error)
  }
}
