/**
 * What a value of the log is called: `say` knows those in `known`. A value of a later version is shown as it is written;
 * null for what is no word.
 */
export function sayKnown<Known extends string>(
  value: unknown,
  known: readonly Known[],
  say: (value: Known) => string,
): string | null {
  const found = known.find((one) => one === value)
  return found === undefined ? plainWord(value) : say(found)
}

/** `on_scene` → "on scene"; null for what is no word. */
export const plainWord = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value.toLowerCase().replaceAll('_', ' ') : null
