import { inGsm7, septetsOf } from '#lib/text/gsm7.ts'
import type { NoticeWords } from './notice-words.ts'

/** One SMS: so many septets, or letters of two bytes where the language needs others (3GPP TS 23.040). */
const SEPTETS = 160
const LETTERS = 70

/** In two that a phone puts together, each loses some to what joins them. */
const SEPTETS_OF_TWO = 306
const LETTERS_OF_TWO = 134

/**
 * What an SMS says, in one that is not cut in two: what it is, where, and at the end, always whole, how it is answered. What does not
 * fit is left out from behind. Whoever is asked whether they can be available is sent the `link`, in two if need be: a figure that is
 * texted back answers alarms.
 */
export function smsText({ headline, lines, asks, t }: Said, link = '', page = ''): string {
  const answer = asks && answerOf(asks, t, link, page)
  const said = [headline, ...lines].join('\n')
  const plain = inGsm7([said, answer ?? ''].join('\n'))
  const ways = (plain === undefined ? UNICODE : GSM)(asks === 'available' || asks === 'seesTo')
  return fitted(ways.write(said), answer && ways.write(answer), ways)
}

type Said = Pick<NoticeWords, 'headline' | 'lines' | 'asks' | 't'>

function answerOf(asks: NonNullable<Said['asks']>, t: Said['t'], link: string, page: string): string {
  if (asks === 'available') return t('alerting.sms.available', { link })
  if (asks === 'seesTo') return t('alerting.sms.seesTo', { link: page })
  return t(asks === 'coming' ? 'alerting.sms.answer' : 'alerting.sms.arrived')
}

type Ways = { write: (text: string) => string; sizeOf: (text: string) => number; most: number; more: string }

const GSM = (inTwo: boolean): Ways => ({
  write: (text) => inGsm7(text) ?? text,
  sizeOf: (text) => septetsOf(text) ?? Number.POSITIVE_INFINITY,
  most: inTwo ? SEPTETS_OF_TWO : SEPTETS,
  more: '...',
})
const UNICODE = (inTwo: boolean): Ways => ({
  write: (text) => text,
  sizeOf: (text) => text.length,
  most: inTwo ? LETTERS_OF_TWO : LETTERS,
  more: '…',
})

function fitted(said: string, answer: string | undefined, { sizeOf, most, more }: Ways): string {
  const end = answer ? `\n${answer}` : ''
  if (sizeOf(said + end) <= most) return said + end
  const letters = [...said]
  while (letters.length > 0 && sizeOf(letters.join('') + more + end) > most) letters.pop()
  return letters.join('').trimEnd() + more + end
}
