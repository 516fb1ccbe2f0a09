import type { Attachment, Email } from 'postal-mime'
import type { Result } from '#server/domain/crowd/messages/index.ts'
import { clean } from '#server/domain/crowd/messages/received.ts'
import { DAEMON } from './machine-mail.ts'

const MOST = 20
const MOST_REASON = 500
const REPORT = /^message\/(global-)?delivery-status$/
const RETURNED = /^(message\/(global|rfc822)|(text\/rfc822|message\/global)-headers)$/
const IS_PASSING = /\b(delay|delayed|warning|will (retry|keep trying))/i

/**
 * What a mail says became of a letter, by the ids that may be its: of what it brings back, reports on, and answers. A report says it by the standard (RFC 3464), in which a delay is no end; older servers say it in a header, or by
 * who they are.
 */
export function fatesIn(mail: Email): Result[] {
  const reports = partsOf(mail, REPORT)
  const fate = reports.length > 0 ? fateIn(reports) : fateByManner(mail)
  if (!fate) return []
  const returned = partsOf(mail, RETURNED).map((part) => part.split(/\n[ \t]*\n/, 1)[0] ?? '')
  const own = [...returned, ...reports].flatMap((text) => text.match(/^(original-)?message-id:.*$/gim) ?? [])
  const last = idsIn(mail.references ?? '').slice(-1) // those before it are letters that arrived
  const ids = [...new Set([...own, mail.inReplyTo ?? ''].flatMap(idsIn).concat(last))]
  return ids.slice(-MOST).map((id) => ({ id: clean(id), ...fate }))
}

type Fate = Omit<Result, 'id'>

function fateIn(reports: string[]): Fate | undefined {
  const field = (name: string) => new RegExp(`^${name}:[ \\t]*(.*)$`, 'im')
  const blocks = reports.flatMap((report) => report.split(/\n[ \t]*\n/))
  const by = (action: RegExp) => blocks.find((block) => action.test(field('action').exec(block)?.[1] ?? ''))
  const failed = by(/^failed/i)
  const [, reason] = failed ? (field('diagnostic-code').exec(failed) ?? field('status').exec(failed) ?? []) : []
  if (failed) return { error: reasonOf(reason || 'The letter came back'), delivered: null }
  return by(/^delivered/i) ? { error: null, delivered: 'delivered' } : undefined
}

function fateByManner({ headers, from, subject = '' }: Email): Fate | undefined {
  const gone = headers.find(({ key }) => key === 'x-failed-recipients')?.value
  const isDaemon = DAEMON.test(from?.address ?? '')
  if ((!gone && !isDaemon) || IS_PASSING.test(subject)) return undefined
  return { error: reasonOf(subject || 'The letter came back'), delivered: null }
}

const reasonOf = (text: string) =>
  clean(text.replace(/^smtp;\s*/i, '').trim())
    .slice(0, MOST_REASON)
    .toWellFormed()

/** Texts of parts of this kind, with lines that were folded made one. */
const partsOf = ({ attachments }: Email, type: RegExp): string[] =>
  attachments.filter(({ mimeType }) => type.test(mimeType)).map((part) => textOf(part).replaceAll(/\r?\n[ \t]+/g, ' '))

const textOf = ({ content }: Attachment): string =>
  (typeof content === 'string' ? content : new TextDecoder().decode(content)).replaceAll('\r\n', '\n')

const idsIn = (text: string): string[] => text.match(/<[^<>\s]{1,250}>/g) ?? []
