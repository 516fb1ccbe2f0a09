import type { Result } from '#server/domain/crowd/messages/index.ts'
import { clean } from '../domain/crowd/messages/received.ts'

const MOST = 1000

/**
 * What a phone says became of messages: an array, which the app sends as such or as JSON in a text. Android's codes above
 * zero are failures (generic, radio off, no service …); the app means by zero and less that it went out, or is unknown.
 */
export function resultsIn(given: unknown): Result[] {
  const list = typeof given === 'string' ? parsed(given) : given
  if (!Array.isArray(list)) return []
  return list.slice(0, MOST).flatMap((one: unknown) => {
    if (typeof one !== 'object' || one === null || !('uuid' in one)) return []
    const { uuid, sent_result_code, sent_result_message, delivered_result_message } = one as Record<string, unknown>
    const failed = Number(sent_result_code) > 0
    const error = failed ? clean(String(sent_result_message || `Android's error ${sent_result_code}`)) : null
    return [{ id: clean(String(uuid)), error, delivered: clean(String(delivered_result_message ?? '')) || null }]
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // no results
  }
}
