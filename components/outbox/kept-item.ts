/**
 * Something to send, that is kept until it is sent. `sentId`: its name with the server, too. `token`: whose outbox it is in.
 * `at`: when it was written. `refused`: why the server does not take it.
 */
export type KeptItem = { sentId: string; token: string; at: string; kind: string; refused: string | null }
/** Older browsers cannot keep a file: plain bytes. `shrunk`: it has been made smaller, or need not be. */
export type KeptPhoto = { bytes: ArrayBuffer; type: string; name: string }

/** A new item that nobody refused yet. */
export const newItem = <K extends string, C extends { kind: K }>(token: string, content: C) => ({
  sentId: newSentId(),
  token,
  at: new Date().toISOString(),
  refused: null,
  ...content,
})

/** `crypto.randomUUID` is there over HTTPS only. */
export function newSentId(): string {
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
