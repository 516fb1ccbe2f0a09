/** What became of a request: an answer, a refusal that stays one, or nothing yet. `afterMs`: when the server wants to be asked again. */
export type Asked<T, P extends string = string> =
  | { kind: 'answer'; value: T }
  | { kind: 'refused'; problem: P }
  | { kind: 'later'; afterMs: number }
