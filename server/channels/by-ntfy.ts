import { request } from 'undici'
import type { Notice } from '#server/domain/alerts/notice.ts'
import { type Channel, NotReached } from './channel.ts'
import type { Links } from './links.ts'
import { answerWords, type NoticeWords, wordsFor } from './notice-words.ts'
import { cut } from './push-payload.ts'

export type Ntfy = { url: string; token?: string | undefined }
type Message = { topic: string; title: string; message: string; [more: string]: unknown }

const TIMEOUT_MS = 15_000
/** A message of ntfy has 4,096 bytes at most; letters have up to four. */
const MOST_MESSAGE = 1000
const MOST_TITLE = 200

/** The priorities of ntfy: 5 rings on though the phone is silent, 3 is as any other. */
const PRIORITY: Record<Notice['purpose'], number> = {
  ...{ alarm: 5, test: 5, unowned: 5 },
  ...{ information: 3, enough: 3, stand_down: 3, readiness: 3, request: 3 },
}
const TAGS: Record<Notice['purpose'], string[]> = {
  alarm: ['rotating_light'],
  test: ['test_tube'],
  information: ['information_source'],
  enough: ['white_check_mark'],
  stand_down: ['end'],
  unowned: ['rotating_light'],
  readiness: ['information_source'],
  request: ['raising_hand'],
}

/** By the operator's ntfy server: JSON to its root, with buttons that answer without a page. */
export const byNtfy =
  (server: Ntfy | undefined, links: Links): Channel =>
  async (notice, { address }) => {
    if (!server) throw new NotReached('No ntfy server is set up (NTFY_URL)', true)
    const words = await wordsFor(notice)
    const id = await publish(server, {
      topic: address ?? '',
      title: cut(words.headline, MOST_TITLE),
      message: cut(words.lines.join('\n') || words.headline, MOST_MESSAGE),
      priority: PRIORITY[notice.purpose],
      tags: TAGS[notice.purpose],
      click: links.page(notice),
      actions: actionsOf(notice, words, links),
    })
    return { provider: 'ntfy', ref: id }
  }

function actionsOf({ alertId }: Notice, { t, asks }: NoticeWords, links: Links) {
  const button = (label: string, does: 'coming' | 'not_coming') => ({
    action: 'http',
    label,
    url: links.answer(alertId, does),
    method: 'POST',
    clear: true,
  })
  if (asks === 'arrived') return [button(t('alerting.action.arrived'), 'coming')]
  if (asks === 'seesTo') return [button(t('alerting.action.seesTo'), 'coming')]
  if (!asks) return []
  const [yes, no] = answerWords(asks, t)
  return [button(yes, 'coming'), button(no, 'not_coming')]
}

/** Resolves with the message's id. Only the operator chooses where the server is. @throws NotReached */
export async function publish({ url, token }: Ntfy, message: Message): Promise<string | null> {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }
  const sent = {
    method: 'POST',
    headers,
    body: JSON.stringify(message),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  } as const
  const { statusCode, body } = await request(url, sent)
  const text = (await body.text()).slice(0, 64 * 1024)
  const said = readJson(text)
  if (statusCode === 200) return typeof said.id === 'string' ? said.id : null
  const isFinal = statusCode < 500 && statusCode !== 429
  throw new NotReached(`ntfy: HTTP ${statusCode}${said.error ? `, ${said.error}` : ''}`, isFinal)
}

function readJson(text: string): Record<string, unknown> {
  try {
    return { ...JSON.parse(text) }
  } catch {
    return {} // the status says the rest
  }
}
