/** What a change has written to the log, by the answer it got: held as long as somebody holds the answer. */
const entries = new WeakMap<object, string>()

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Keeps the entry that an answer's header names, for the answer and for its `data`. */
export function noteWritten(answer: unknown, response: Response): void {
  const entry = response.headers.get('muster-entry')
  if (entry === null || !isObject(answer)) return
  entries.set(answer, entry)
  if ('data' in answer && isObject(answer.data)) entries.set(answer.data, entry)
}

/** The id of the entry that the request with this answer has written; undefined where nothing has changed. */
export const writtenBy = (answer: unknown): string | undefined => (isObject(answer) ? entries.get(answer) : undefined)
