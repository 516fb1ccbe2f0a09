import type { CallerProblem } from '#lib/contracts/caller.ts'

type Base = { sentId: string; token: string; at: string; refused: CallerProblem | null }
/** Older browsers cannot keep a file: plain bytes. */
export type KeptPhoto = { bytes: ArrayBuffer; type: string; name: string }
/** A whole report of the public form at that address: what was typed by the names of the fields, and the photos with it. */
type Report = { kind: 'report'; path: string; fields: Record<string, string>; photos: KeptPhoto[] }
type Content = { kind: 'text'; text: string } | ({ kind: 'photo'; shrunk: boolean } & KeptPhoto) | Report

/** Something to send: what is written on a report's page, or a report. `token`: whose outbox it is in. `at`: when it was written. */
export type OutboxItem = Base & Content
export type ReportItem = Base & Report
export type ChatItem = Exclude<OutboxItem, ReportItem>

/** A new item that nobody refused yet. */
export const newItem = <C extends Content>(token: string, content: C): Base & C => ({
  sentId: newSentId(),
  token,
  at: new Date().toISOString(),
  refused: null,
  ...content,
})

/** `crypto.randomUUID` is there over HTTPS only. */
function newSentId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  const bytes = Array.from(crypto.getRandomValues(new Uint8Array(16)))
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The bytes of what somebody chose. */
export const keptPhoto = async (file: File): Promise<KeptPhoto> => ({
  bytes: await new Response(file).arrayBuffer(),
  type: file.type,
  name: file.name,
})
