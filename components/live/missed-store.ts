import { createStore } from 'zustand/vanilla'

/** What changed while this desk was away: how many changes to speak of (null: none), and the rows they belong to. */
type Missed = { count: number | null; rows: ReadonlySet<string> }
const NONE: Missed = { count: null, rows: new Set() }
export const missedStore = createStore<Missed>(() => NONE)

export const sayMissed = (count: number): void =>
  missedStore.setState((missed) => ({ count: (missed.count ?? 0) + count }))
export const markMissed = (rows: readonly string[]): void =>
  missedStore.setState((missed) => ({ rows: new Set([...missed.rows, ...rows]) }))
/** Somebody has looked at it. */
export const unmarkMissed = (row: string): void =>
  missedStore.setState(({ rows, ...rest }) =>
    rows.has(row) ? { ...rest, rows: new Set([...rows].filter((one) => one !== row)) } : {},
  )
export const forgetMissed = (): void => missedStore.setState(NONE)
