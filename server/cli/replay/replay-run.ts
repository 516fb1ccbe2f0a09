import type { openClock } from './clock.ts'
import type { Send } from './sender.ts'
import type { Row } from './source.ts'
import type { Tally } from './tally.ts'

/** One file on its way through the API, as what sends its rows sees it. */
export type Run = {
  /** Names this run in Idempotency-Keys: the file and the moment it began. */
  key: string
  rows: () => AsyncGenerator<Row>
  send: Send
  clock: ReturnType<typeof openClock>
  tally: Tally
  signal: AbortSignal
}
