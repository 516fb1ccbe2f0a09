import type { Context } from '../context.ts'
import type { Entry } from './entry.ts'

export type State = Record<string, unknown>

/** Whom the undo tells something, and how many had been reached by what is undone and hear nothing of it. */
export type People = { told?: number; reached?: number }

/** How entries of one action are undone. */
export type Way = {
  /** The action of the entry that an undo of this one writes. */
  as: (entry: Entry) => string
  /** Why this very entry cannot be undone although others like it can. @throws DomainError */
  refuse?: (ctx: Context, entry: Entry) => void | Promise<void>
  /**
   * What is there now, locked, in the words of the log: each key is compared with what the entry has left, where that is known.
   * @throws DomainError `not_found` where it is gone
   */
  now: (ctx: Context, entry: Entry) => Promise<State>
  /** What an entry has left that its changes do not name. */
  otherwise?: State
  /** Makes the opposite change, by the verb that everybody else uses. */
  back: (ctx: Context, entry: Entry) => Promise<void>
  /** Counted before that. */
  people?: (ctx: Context, entry: Entry) => Promise<People>
}
