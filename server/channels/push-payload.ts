import type { Notice } from '#server/domain/alerts/notice.ts'
import type { Links } from './links.ts'
import { answerWords, type NoticeWords } from './notice-words.ts'

/** Of what a service must take, 4,096 bytes, encrypting needs 103 (RFC 8291, 4). */
const MOST_BYTES = 3990
const MOST_TITLE = 150

/**
 * What a device is sent: a declarative push message (Push API, "declarative push message"), which iOS shows by itself, and from
 * which the service worker makes the same notification elsewhere. There is always one to show: a silent push costs the
 * subscription. `data` is for the worker: where it says that it has shown it, and how it answers without opening a page.
 */
export function pushPayload(notice: Notice, words: NoticeWords, links: Links): string {
  const spent = Buffer.byteLength(payloadOf(notice, words, links, ''))
  return payloadOf(notice, words, links, cutToBytes(words.lines.join('\n'), MOST_BYTES - spent))
}

function payloadOf(notice: Notice, words: NoticeWords, links: Links, body: string): string {
  const { alertId, alarm, purpose } = notice
  const { headline, locale, dir, asks } = words
  const isLoud = purpose === 'alarm' || purpose === 'test' || purpose === 'unowned'
  return JSON.stringify({
    web_push: 8030,
    mutable: true, // the worker is asked, where there is one
    notification: {
      title: cut(headline, MOST_TITLE),
      body,
      navigate: links.page(notice),
      lang: locale,
      dir,
      tag: topicOf(notice),
      renotify: isLoud,
      requireInteraction: isLoud,
      silent: purpose === 'enough', // whoever need not come is not woken
      actions: actionsOf(alertId, words, links),
      data: {
        alertId,
        alarmId: alarm?.id ?? null,
        purpose,
        drill: notice.drill,
        delivered: links.receipt(alertId, 'delivered'),
        opened: links.receipt(alertId, 'opened'),
        ...(asks && { coming: links.answer(alertId, 'coming') }),
        ...(asks && asks !== 'arrived' && asks !== 'seesTo' && { notComing: links.answer(alertId, 'not_coming') }),
      },
    },
  })
}

/** A later one about the same alarm takes the place of one before; that nobody owns it is another matter. */
export const topicOf = ({ alertId, alarm, purpose }: Pick<Notice, 'alertId' | 'alarm' | 'purpose'>): string =>
  purpose === 'unowned' ? alertId : (alarm?.id ?? alertId)

/** Whatever is asked, yes is `coming`: workers that are in use know it by that name. */
function actionsOf(alertId: string, { t, asks }: NoticeWords, links: Links) {
  if (!asks || asks === 'arrived') return []
  if (asks === 'seesTo')
    return [{ action: 'coming', title: t('alerting.action.seesTo'), navigate: links.answer(alertId, 'coming') }]
  const [yes, no] = answerWords(asks, t)
  return [
    { action: 'coming', title: yes, navigate: links.answer(alertId, 'coming') },
    { action: 'notComing', title: no, navigate: links.answer(alertId, 'not_coming') },
  ]
}

/** Not in the middle of a letter that takes two. */
export const cut = (text: string, most: number) => {
  const letters = [...text]
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`
}

/** As many letters as JSON writes in so many bytes. */
function cutToBytes(text: string, most: number): string {
  const bytes = (letters: string) => Buffer.byteLength(JSON.stringify(letters)) - 2
  if (bytes(text) <= most) return text
  let left = most - bytes('…')
  let kept = ''
  for (const letter of text) {
    left -= bytes(letter)
    if (left < 0) break
    kept += letter
  }
  return `${kept}…`
}
