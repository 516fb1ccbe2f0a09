import { createStore } from 'zustand/vanilla'
import type { Alarm } from '#lib/client/model.ts'
import { lookedAt, NOTHING_SEEN, raisedHere, raisingHere, type Seen, takeNotice } from './unseen.ts'

/** For as long as the page lives: console and settings are one page, and nothing that comes between them is lost. */
export const unseenStore = createStore<Seen>(() => NOTHING_SEEN)

/** The alarms that have come since the last list. */
export function noticeAlarms(open: readonly Alarm[]): Alarm[] {
  const { seen, arrived } = takeNotice(unseenStore.getState(), open)
  unseenStore.setState(seen)
  return arrived
}

export const seeAlarm = (id: string): void => unseenStore.setState((seen) => lookedAt(seen, id))

/** Raises an alarm, and does not announce it to who has raised it. `raise` answers with what was raised. */
export async function raiseHere<T extends { id: string }>(title: string, raise: () => Promise<T>): Promise<T> {
  unseenStore.setState((seen) => raisingHere(seen, title))
  let id: string | null = null
  try {
    const raised = await raise()
    id = raised.id
    return raised
  } finally {
    unseenStore.setState((seen) => raisedHere(seen, title, id))
  }
}
