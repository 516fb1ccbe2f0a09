import type { CallerProblem } from '#lib/contracts/caller.ts'

/** Something to send. A photo is kept as plain bytes: older browsers cannot keep a file. `at` is when it was written. */
export type OutboxItem = { sentId: string; token: string; at: string; refused: CallerProblem | null } & Content
type Content =
  | { kind: 'text'; text: string }
  | { kind: 'photo'; bytes: ArrayBuffer; type: string; name: string; shrunk: boolean }

/** A new item that nobody refused yet. */
export const newItem = (token: string, content: Content): OutboxItem => ({
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
