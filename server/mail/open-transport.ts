import { createTransport } from 'nodemailer'

export type Mail = {
  from: string
  to: string
  subject: string
  text: string
  html?: string
  headers?: Record<string, string>
}
/** An address such as `smtp://user:secret@host:587`, or the same in parts. `secure`: TLS from the first byte. */
export type Smtp = string | { host: string; port?: number; secure?: boolean; auth?: { user: string; pass: string } }
export type Transport = {
  /** Resolves with the `Message-ID` when the server has taken it. @throws Error when it has not */
  send: (mail: Mail) => Promise<string>
}

const PATIENCE = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 }
/** A message is what stands in it: nothing of this machine or its network is put into one. */
const CLOSED = { disableFileAccess: true, disableUrlAccess: true }

/** Sends mail by SMTP; connects for each message. */
export function openTransport(smtp: Smtp): Transport {
  const at = typeof smtp === 'string' ? { url: smtp } : smtp
  const transport = createTransport({ ...PATIENCE, ...CLOSED, ...at })
  return {
    send: async (mail) => (await transport.sendMail(mail)).messageId,
  }
}
