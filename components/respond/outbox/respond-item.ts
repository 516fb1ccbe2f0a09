import { serverNow } from '#components/live/now.ts'
import { type KeptItem, type KeptPhoto, newItem } from '#components/outbox/kept-item.ts'
import type { Centre } from '#lib/client/centre.ts'
import type { AlarmMember, AlarmVehicle } from '#lib/client/model.ts'

export type DutyStatus = NonNullable<AlarmVehicle['assignment']['status']>
export type AnswerStatus = NonNullable<AlarmMember['response']['status']>
/** `minutes`: until they are there, from when it was said. `position`: whether they let themselves be tracked. */
export type Said = { status: AnswerStatus; minutes?: number; eta?: string | null; position?: boolean }
export type SentFix = {
  latitude: number
  longitude: number
  altitude: number | null
  /** Kilometres per hour. */
  speed: number | null
  heading: number | null
  recordedAt: string
}

/** `said` null: an answer that is taken back. */
export type AnswerContent = { kind: 'answer'; alarm: string; said: Said | null }
export type MessageContent = { kind: 'message'; alarm: string; text: string }
export type PhotoContent = { kind: 'photo'; alarm: string; shrunk: boolean } & KeptPhoto
export type FixContent = { kind: 'fix'; alarm: string; fix: SentFix }
/** How far a vehicle has come that was assigned to it. */
export type StatusContent = { kind: 'status'; alarm: string; assignment: string; status: DutyStatus }
/** Where the vehicle of this tablet was, in the order it drove: of no alarm, and in one request. */
export type DriveContent = { kind: 'drive'; alarm: null; fixes: SentFix[] }
type Content = DriveContent | AnswerContent | StatusContent | MessageContent | PhotoContent | FixContent

/** Whose it is, a member's or a vehicle's: on a shared tablet nobody sends in another's name. */
export type Who = ({ member: string } | { vehicle: string }) & { centre: Centre }
/** Something a responder has done, for the server. */
export type RespondItem = Omit<KeptItem, 'kind'> & Who & Content
export type DriveItem = Extract<RespondItem, { kind: 'drive' }>
export type MessageItem = Extract<RespondItem, { kind: 'message' }>

export const tokenOf = (who: Who): string => `${who.centre}:${idOf(who)}`
export const idOf = (who: Who): string => ('member' in who ? who.member : who.vehicle)

/** Written now, by the server's clock. */
export const itemOf = (who: Who, content: Content): RespondItem => ({
  ...newItem(tokenOf(who), content),
  ...who,
  at: new Date(serverNow()).toISOString(),
})

/** Answers, statuses and words go in the order they were written; a photo takes as long as it takes. */
export const RESPOND_LANES = [['answer', 'status', 'message'], ['photo'], ['fix'], ['drive']] as const

/** Only who comes may send photos, and where they are: their answer goes first. */
export const waitsFor = (item: RespondItem, unsent: RespondItem): boolean =>
  (item.kind === 'photo' || item.kind === 'fix') && unsent.kind === 'answer' && unsent.alarm === item.alarm

/** Statuses all arrive: the log says when each was. A newer answer to the same alarm takes the place of one that still waits, a newer place that of an older one. */
export const takesPlaceOf =
  (item: RespondItem) =>
  (old: RespondItem): boolean =>
    (item.kind === 'answer' || item.kind === 'fix') && old.kind === item.kind && old.alarm === item.alarm
