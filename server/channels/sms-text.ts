import { inGsm7, septetsOf } from '#lib/text/gsm7.ts'
import type { NoticeWords } from './notice-words.ts'

/** One SMS: so many septets, or letters of two bytes where the language needs others (3GPP TS 23.040). */
const SEPTETS = 160
const LETTERS = 70

/**
 * What an SMS says, in one that is not cut in two: what it is, where, and at the end, always whole, how it is answered. What does not
 * fit is left out from behind.
 */
export function smsText({ headline, lines, asks, t }: Pick<NoticeWords, 'headline' | 'lines' | 'asks' | 't'>): string {
  const answer = asks && t(asks === 'coming' ? 'alerting.sms.answer' : 'alerting.sms.arrived')
  const said = [headline, ...lines].join('\n')
  const plain = inGsm7([said, answer ?? ''].join('\n'))
  const ways = plain === undefined ? UNICODE : GSM
  return fitted(ways.write(said), answer && ways.write(answer), ways)
}

type Ways = { write: (text: string) => string; sizeOf: (text: string) => number; most: number; more: string }

const GSM: Ways = {
  write: (text) => inGsm7(text) ?? text,
  sizeOf: (text) => septetsOf(text) ?? Number.POSITIVE_INFINITY,
  most: SEPTETS,
  more: '...',
}
const UNICODE: Ways = { write: (text) => text, sizeOf: (text) => text.length, most: LETTERS, more: '…' }

function fitted(said: string, answer: string | undefined, { sizeOf, most, more }: Ways): string {
  const end = answer ? `\n${answer}` : ''
  if (sizeOf(said + end) <= most) return said + end
  const letters = [...said]
  while (letters.length > 0 && sizeOf(letters.join('') + more + end) > most) letters.pop()
  return letters.join('').trimEnd() + more + end
}
