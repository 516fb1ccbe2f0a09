import type { ColumnType, Generated } from 'kysely'

export type Centre = 'live' | 'training'
export type Translation = { name: string; locale: string }
/** Why a report was closed; `concluded`: with the alarm it was linked to. */
export type CloseReason = 'handled' | 'duplicate' | 'mistaken' | 'elsewhere' | 'other' | 'concluded'
export type ActorRef = { kind: 'key' | 'member' | 'vehicle'; id: string } | null
export type Change = { key: string; from: unknown; to: unknown }
/** json in, parsed object out. */
export type Json<T> = ColumnType<T, string, string>
export type Place = { lng: number | null; lat: number | null }
/** Rises with every change; what `If-Match` is compared with. */
export type Versioned = { version: Generated<number> }
/** What another system calls it; unique in the team (an alarm: in its centre). */
export type Named = { external_id: string | null }

/** One try: what came back, or why nothing did. Times are ISO 8601 in `at`, milliseconds in `durationMs`. */
export type Attempt = {
  at: string
  status: number | null
  durationMs: number
  error: string | null
  answer: string | null
}
