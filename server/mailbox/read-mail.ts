import PostalMime, { type Email } from 'postal-mime'
import type { Received } from '#server/domain/crowd/messages/index.ts'
import { clean, timeOf } from '#server/domain/crowd/messages/received.ts'
import { textOfHtml } from './html-text.ts'

const MOST_IDS = 50

/**
 * A mail as a message: who wrote, what about, what in plain text. Files are only named.
 * @throws Error for one that cannot be read or names no sender
 */
export async function readMail(source: Buffer, fallbackId: string): Promise<Omit<Received, 'formId'>> {
  const mail = await PostalMime.parse(source)
  const from = mail.from?.address
  if (!from) throw new Error('It names no sender')
  const answers = idsIn(`${mail.references ?? ''} ${mail.inReplyTo ?? ''}`)
  const files = mail.attachments.flatMap(({ filename }) => (filename ? [clean(filename)] : []))
  return {
    provider: 'email',
    type: 'email',
    from: clean(from),
    title: titleOf(mail),
    text: clean(textOf(mail)),
    id: clean(mail.messageId?.trim() || fallbackId),
    sentAt: timeOf(mail.headers.find(({ key }) => key === 'date')?.value), // `mail.date` went through JavaScript's Date
    answers,
    additional: {
      ...(mail.from?.name && { name: clean(mail.from.name) }),
      ...(answers.length > 0 && { references: answers }),
      ...(files.length > 0 && { files }),
    },
  }
}

const titleOf = ({ subject }: Email) =>
  clean(subject ?? '')
    .trim()
    .slice(0, 255)
    .toWellFormed() || null

const textOf = ({ text, html }: Email) => text?.trim() || textOfHtml(html ?? '')

const idsIn = (text: string) => [...new Set(text.match(/<[^<>\s]{1,250}>/g) ?? [])].slice(-MOST_IDS).map(clean)
