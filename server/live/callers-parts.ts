import type { Namespace } from 'socket.io'
import type { CallerToServer, ServerToCaller } from '#lib/contracts/caller.ts'
import type { Config } from '#server/config.ts'
import type { Db } from '#server/db/open.ts'
import type { Guesses } from '#server/limits/guesses.ts'
import type { RateLimits } from '#server/limits/rate-limit.ts'
import type { Tail } from './tail.ts'

export type Callers = Namespace<CallerToServer, ServerToCaller>
export type CallersParts = {
  db: Db
  tail: Pick<Tail, 'subscribe'>
  now: () => Date
  guesses: Guesses
  limits: RateLimits
  config: Pick<Config, 'TRUST_PROXY'>
  log: { warn: (about: object, text: string) => void }
  /** How often it is looked who may still listen, and whose help has come nearer. */
  recheckMs?: number
}
