import PostalMime, { type Attachment, type Email } from 'postal-mime'
import type { Enclosure, Received, Result } from '#server/domain/crowd/messages/index.ts'
import { clean, timeOf } from '#server/domain/crowd/messages/received.ts'
import { fatesIn } from './bounce.ts'
import { textOfHtml } from './html-text.ts'
import { machineSign } from './machine-mail.ts'

const MOST_IDS = 50

/** `fates`: what it says became of letters of ours. `files`: what is attached to it, or stands in it as a picture. */
export type MailRead = Omit<Received, 'formId'> & { fates: Result[]; files: Enclosure[] }

/**
 * A mail as a message: who wrote, what about, what in plain text. `own`: the team's own addresses.
 * @throws Error for one that cannot be read or names no sender
 */
export async function readMail(source: Buffer, fallbackId: string, own: string[] = []): Promise<MailRead> {
  const mail = await PostalMime.parse(source)
  const from = mail.from?.address
  if (!from) throw new Error('It names no sender')
  const answers = idsIn(`${mail.references ?? ''} ${mail.inReplyTo ?? ''}`)
  const machine = machineSign(mail, own)
  const names = mail.attachments.flatMap(({ filename }) => (filename ? [clean(filename)] : []))
  return {
    provider: 'email',
    type: 'email',
    from: clean(from),
    title: titleOf(mail),
    text: clean(textOf(mail)),
    id: clean(mail.messageId?.trim() || fallbackId),
    sentAt: timeOf(mail.headers.find(({ key }) => key === 'date')?.value), // `mail.date` went through JavaScript's Date
    answers,
    machine: machine !== undefined,
    fates: machine === undefined ? [] : fatesIn(mail),
    files: machine === undefined ? mail.attachments.filter(isSent).map(enclosureOf) : [],
    additional: {
      ...(mail.from?.name && { name: clean(mail.from.name) }),
      ...(answers.length > 0 && { references: answers }),
      ...(machine && { machine }),
      ...(names.length > 0 && { files: names }),
    },
  }
}

/** A signature proves who wrote the rest, and says nothing. */
const SIGNATURE = /^application\/(pgp-signature|(x-)?pkcs7-signature)$/i
const isSent = ({ mimeType }: Attachment) => !SIGNATURE.test(mimeType)

const enclosureOf = ({ filename, mimeType, content }: Attachment): Enclosure => ({
  name: clean(filename || mimeType),
  bytes: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
})

const titleOf = ({ subject }: Email) =>
  clean(subject ?? '')
    .trim()
    .slice(0, 255)
    .toWellFormed() || null

const textOf = ({ text, html }: Email) => text?.trim() || textOfHtml(html ?? '')

const idsIn = (text: string) => [...new Set(text.match(/<[^<>\s]{1,250}>/g) ?? [])].slice(-MOST_IDS).map(clean)
