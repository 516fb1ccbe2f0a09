import { createTransport } from 'nodemailer'
import type { Due, Outcome } from '#server/domain/crowd/messages/index.ts'
import type { Mailer } from '#server/mail/open-mailer.ts'
import { AddressRefused } from '#server/outbound/address.ts'
import { type MailServer, mailServer } from './mail-server.ts'
import { NotSent, type Sender } from './sender.ts'

const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }
const WHOLE_MS = 45_000
const MOST_SUBJECT = 78

/** SMTP, by the team's own server, else by Muster's. The letter's id is made of the message's: a second copy can be told for one. */
export const byEmail =
  (mailer: Mailer, allowPrivate: boolean): Sender =>
  async (due, options, { teamId }) => {
    const { outgoing_server, outgoing_username: user, outgoing_password: pass = '', from, from_name } = options
    if (!outgoing_server) return byOurs(mailer, due, teamId)
    const sender = from ?? user ?? ''
    if (!sender.includes('@')) throw new NotSent('No sender is set up', true)
    const server = await mailServer(options, 'outgoing', allowPrivate).catch((error) => {
      throw error instanceof AddressRefused ? new NotSent(error.message, true) : error
    })
    const id = idOf(due, teamId, sender)
    const letter = { ...letterOf(due), messageId: id, from: { name: from_name ?? '', address: sender }, to: due.to }
    await deliver(server, user ? { user, pass } : undefined, letter)
    return { status: 'sent', id }
  }

/** Where a team has no server of its own, Muster's is as good. */
async function byOurs(mailer: Mailer, due: Due, teamId: string): Promise<Outcome> {
  if (!mailer.isOpen()) throw new NotSent('No SMTP server is set up', true)
  const { inReplyTo, references = [], subject, text } = letterOf(due)
  const id = idOf(due, teamId, 'muster')
  const thread = inReplyTo && { 'In-Reply-To': inReplyTo, References: references.join(' ') }
  await mailer.send({ to: due.to, subject, text, headers: { 'Message-ID': id, ...thread } }).catch((error) => {
    throw reasonOf(error)
  })
  return { status: 'sent', id }
}

const idOf = ({ id }: Due, teamId: string, sender: string) => `<message-${id}.${teamId}@${sender.split('@').at(-1)}>`

/** What is written in it: an answer names the letters it answers (RFC 5322, 3.6.4). */
function letterOf({ title, text, answers }: Due) {
  const last = answers.ids.at(-1)
  const before = answers.subject && (/^re:/i.test(answers.subject) ? answers.subject : `Re: ${answers.subject}`)
  const subject = title ?? before ?? text.split(/[\r\n]/, 1)[0]?.slice(0, MOST_SUBJECT)
  return { subject: subject || '(no subject)', text, ...(last && { inReplyTo: last, references: answers.ids }) }
}

async function deliver(
  { address, name, port, secure, starttls }: MailServer,
  auth: object | undefined,
  letter: object,
) {
  const tls = { servername: name }
  const transport = createTransport({
    host: address,
    port,
    secure,
    requireTLS: starttls,
    ignoreTLS: !secure && !starttls,
    tls,
    ...PATIENCE,
    ...(auth && { auth }),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const tooLong = setTimeout(() => transport.close(), WHOLE_MS)
  try {
    await transport.sendMail(letter)
  } catch (error) {
    throw reasonOf(error)
  } finally {
    clearTimeout(tooLong)
    transport.close()
  }
}

/** A 5xx of the server is its last word; all else may pass. */
function reasonOf(error: unknown): Error {
  if (!(error instanceof Error)) return new NotSent(String(error), false)
  const code = 'responseCode' in error ? Number(error.responseCode) : 0
  return new NotSent(error.message, code >= 500 || ('code' in error && error.code === 'EENVELOPE'))
}
