import type { Email } from 'postal-mime'

type Sign = { header: string; is: (value: string) => boolean }

/** What programs write into their mails, so that programs do not answer them (RFC 3834, RFC 2919, RFC 2369). */
const SIGNS: Sign[] = [
  { header: 'auto-submitted', is: (value) => !/^no\b/i.test(value) },
  { header: 'precedence', is: (value) => /^(bulk|list|junk|auto_reply)\b/i.test(value) },
  { header: 'list-id', is: () => true },
  { header: 'list-unsubscribe', is: () => true },
  { header: 'x-auto-response-suppress', is: (value) => !/^none\b/i.test(value) },
  { header: 'x-autoreply', is: (value) => !/^no\b/i.test(value) },
  { header: 'x-autorespond', is: () => true },
  { header: 'x-failed-recipients', is: () => true },
  { header: 'content-type', is: (value) => /^multipart\/report\b/i.test(value) },
  { header: 'return-path', is: (value) => /^<\s*>$/.test(value) },
]
export const DAEMON = /^(mailer-daemon|postmaster)@/i

/**
 * By what it shows that no person wrote this mail, in a few words; undefined for one that somebody may have written.
 * `own`: addresses that the team's letters come from.
 */
export function machineSign({ headers, from }: Pick<Email, 'headers' | 'from'>, own: string[]): string | undefined {
  const sender = from?.address?.toLowerCase() ?? ''
  if (own.some((address) => address.toLowerCase() === sender)) return 'our own address'
  const sign = SIGNS.find(({ header, is }) => headers.some(({ key, value }) => key === header && is(value.trim())))
  return sign?.header ?? (DAEMON.test(sender) ? 'from' : undefined)
}
