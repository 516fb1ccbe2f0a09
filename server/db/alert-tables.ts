import type { ColumnType, Generated } from 'kysely'
import type { AvailabilityStatus, Weekly } from '#lib/availability/plan.ts'
import type { ActorRef, Centre, Json, Named, Versioned } from './schema.ts'

export type { AvailabilityStatus, Weekly }
export const CHANNEL_KINDS = ['push', 'ntfy', 'sms', 'voice', 'mail'] as const
export type ChannelKind = (typeof CHANNEL_KINDS)[number]
export type AlertState = 'queued' | 'accepted' | 'delivered' | 'opened' | 'answered' | 'failed'
export type AlertKind = 'alarm' | 'information'
/** What a call of an alarm, or a test, says: come; know this; no more are needed; it is over; nobody owns it; this is only a test. */
export type CallPurpose = AlertKind | 'enough' | 'stand_down' | 'unowned' | 'test'
/** And what is told before an alarm: too few are available; can you be? */
export type AlertPurpose = CallPurpose | 'readiness' | 'request'
/** What a member says who was asked whether they can be available. */
export type StrengthAnswer = 'can' | 'cannot'
export type WaveReason = 'raised' | 'missing' | 'duty_officer' | 'hand' | 'enough' | 'stand_down'
/** What a team has set of alerting; what is absent is as the code says. */
export type AlertingSettings = {
  /** Seconds until the next of a person's channels is tried, by step; the last holds for all that follow. */
  next?: number[]
  /** Seconds until more are called while somebody is missing. */
  realarm?: number
  /** How many must come, beside the roles that are needed. */
  strength?: number
  /** When the whole team is tested each month: a day, 1 to 28, and an hour of the team's clock. */
  monthlyTest?: { day: number; hour: number }
  /** Members who are called when still somebody is missing, in this order. */
  dutyOfficers?: string[]
  /** Seconds until they are told that nobody owns an alarm; 0: never. */
  unowned?: number
  /** Of which alarms they are told that. */
  unownedPriorities?: (1 | 2 | 3)[]
}
/** How many were called to an alarm, and what became of them. */
export type AlertCounts = {
  called: number
  answered: number
  coming: number
  notComing: number
  /** Delivered, and no answer. */
  silent: number
  /** No device or provider has said that it arrived. */
  notReached: number
}
export type MissingRole = { role: string | null; count: number }

/** The tables of alerting, and of who can come: a part of `Database`. */
export type AlertTables = {
  crew_group: Versioned & Named & { id: string; team_id: string; name: string; created_at: Date }
  crew_group_member: { group_id: string; member_id: string }
  vehicle_seat: { vehicle_id: string; place: number; role_id: string | null; needed: boolean }
  availability: { member_id: string; status: AvailabilityStatus; since: Date; until: Date | null }
  availability_plan: {
    id: string
    member_id: string
    status: AvailabilityStatus
    starts_at: Date | null
    ends_at: Date | null
    weekly: Json<Weekly> | null
    note: string | null
    created_at: Date
  }
  /** Keys made at the first start. */
  installation: { name: string; value: Json<unknown> }
  member_channel: {
    id: string
    member_id: string
    place: number
    kind: ChannelKind
    /** A number, an address, a topic; null: `push`, whose devices are subscriptions. */
    address: string | null
    created_at: Date
  }
  push_subscription: {
    id: string
    member_id: string
    endpoint: string
    p256dh: string
    auth: string
    label: string | null
    session_id: string | null
    created_at: Date
    seen_at: Date
  }
  alert_rule: Versioned &
    Named & {
      id: string
      team_id: string
      centre: Centre
      name: string
      place: Generated<number>
      kind: Generated<AlertKind>
      /** Of alarms with any tag, or none; otherwise with one of its tags. */
      any_tag: boolean
      /** Empty: of every priority. */
      priorities: number[]
      everybody: boolean
      created_at: Date
    }
  alert_rule_tag: { rule_id: string; tag_id: string }
  alert_rule_target: { rule_id: string; role_id: string | null; group_id: string | null; vehicle_id: string | null }
  alert_ladder: {
    alarm_id: string
    state: 'running' | 'held' | 'ended'
    wave: number
    next_at: Date | null
    opened_at: Date
    /** What became of some call is known, and not told yet. */
    stirred: Generated<boolean>
    told: ColumnType<AlertCounts, string | undefined, string>
    told_at: Date | null
  }
  alert_wave: {
    alarm_id: string
    wave: number
    reason: WaveReason
    rules: Json<{ id: string; name: string }[]>
    missing: Json<MissingRole[]>
    actor: Json<ActorRef> | null
    at: Date
  }
  team_test: {
    id: string
    team_id: string
    centre: Centre
    /** Which month's it is; null: by hand. */
    month: string | null
    creator: Json<ActorRef>
    created_at: Date
  }
  strength_notice: {
    id: string
    team_id: string
    centre: Centre
    /** Told to duty officers, or asked of who could help. */
    kind: 'warning' | 'request'
    creator: Json<ActorRef>
    created_at: Date
  }
  strength_notice_role: {
    notice_id: string
    /** Null: seats for anybody. */
    role_id: string | null
    count: number
    starts_at: Date
    /** Null: nobody knows. */
    ends_at: Date | null
  }
  strength_answer: {
    notice_id: string
    member_id: string
    said: StrengthAnswer
    at: Date
  }
  alert: {
    id: string
    team_id: string
    centre: Centre
    alarm_id: string | null
    /** The test of a whole team that it belongs to. */
    test_id: Generated<string | null>
    /** The warning or request of strength that it is about. */
    strength_id: Generated<string | null>
    member_id: string
    channel_id: string | null
    channel: ChannelKind
    purpose: AlertPurpose
    wave: number
    step: number
    state: AlertState
    /** Taken in hand: after a crash nobody knows whether it went out. */
    sending_at: Date | null
    /** Who carried it (`twilio` …), and its name there: receipts come under it. */
    provider: string | null
    provider_ref: string | null
    queued_at: Date
    accepted_at: Date | null
    delivered_at: Date | null
    opened_at: Date | null
    answered_at: Date | null
    failed_at: Date | null
    reason: string | null
    /** The transaction that made it, or changed what is shown of it; the database keeps it. */
    changed_in: ColumnType<string, never, never>
  }
}
