import type { KeptItem, KeptPhoto } from '#components/outbox/kept-item.ts'
import type { CallerProblem } from '#lib/contracts/caller.ts'

type Base = Omit<KeptItem, 'kind' | 'refused'> & { refused: CallerProblem | null }
/** A whole report of the public form at that address: what was typed by the names of the fields, and the photos with it. */
type Report = { kind: 'report'; path: string; fields: Record<string, string>; photos: KeptPhoto[] }
type Content = { kind: 'text'; text: string } | ({ kind: 'photo'; shrunk: boolean } & KeptPhoto) | Report

/** Something to send: what is written on a report's page, or a report. */
export type OutboxItem = Base & Content
export type ReportItem = Base & Report
export type ChatItem = Exclude<OutboxItem, ReportItem>

/** Words in one lane, photos in another, so that words never wait for a photo. */
export const CALLER_LANES = [['text'], ['photo'], ['report']] as const

/** The database of both citizens' pages; in it each report, and each form, has an outbox. */
export const CALLER_STORE = 'muster-caller'
