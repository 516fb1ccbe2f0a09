import type { ColumnType, Generated } from 'kysely'
import type { ActorRef, Centre, CloseReason, Json, Place, Versioned } from './schema.ts'

/** The tables of citizens' reports: the rest of `Database`. */
export type ReportTables = {
  reporter: { id: Generated<number>; team_id: string; name: string | null; phone: string | null; created_at: Date }
  /** One that is `retired` is offered no more; its reports keep its name. */
  category: Versioned & {
    id: Generated<number>
    team_id: string
    parent_id: number | null
    names: Json<Record<string, string>>
    position: Generated<number>
    retired: Generated<boolean>
  }
  report: Place &
    Versioned & {
      id: Generated<number>
      team_id: string
      centre: Centre
      token: string
      category_id: number
      description: string | null
      /** Where it is in the citizen's words; looked up when there is no place. */
      address: string | null
      /** Within how many metres the place is right, as the phone that reported said. */
      accuracy: number | null
      reporter_id: number | null
      /** What the citizen reads the public page in. */
      locale: string | null
      status: Generated<'open' | 'closed'>
      close_reason: CloseReason | null
      closed_at: Date | null
      /** When somebody of the centre first opened it. */
      seen_at: Date | null
      /** The newest message the centre has read. */
      read_upto: Generated<number>
      created_at: Date
      updated_at: Date
    }
  /** `sent_id`: what the sender's device calls it, so that a message sent again is there once. */
  report_message: {
    id: Generated<number>
    report_id: number
    side: 'citizen' | 'centre'
    text: string | null
    label: string | null
    sent_id: string | null
    creator: ColumnType<ActorRef, string | null, string | null>
    created_at: Date
  }
  /** Where the citizen is while sharing it; only the latest, and nothing once the report is closed. */
  report_position: { report_id: number; at: Date; lng: number; lat: number; accuracy: number | null }
  link: {
    report_id: number
    alarm_id: string
    creator: ColumnType<ActorRef, string | null, string | null>
    created_at: Date
  }
  /** `texts`: by locale. */
  canned_reply: Versioned & {
    id: string
    team_id: string
    texts: Json<Record<string, string>>
    created_at: Date
    updated_at: Date
  }
}
