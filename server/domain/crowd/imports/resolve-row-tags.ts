import type { Known } from '../posts/index.ts'
import type { Row } from './read-answer.ts'

/** At most so many pieces are one name: `Water, sanitation, hygiene`. */
const LONGEST_NAME = 4

/**
 * The category names of a row as tags: a name that was cut at its own comma is put together again where there is such a
 * tag. What is no tag at all comes back as `unknown`.
 */
export async function resolveRowTags(
  names: readonly string[],
  known: Known,
): Promise<{ ids: number[]; unknown: string[] }> {
  const whole = await known.tags(names)
  if (whole.unknown.length === 0) return { ids: whole.ids, unknown: [] }
  const [ids, unknown]: [number[], string[]] = [[], []]
  for (let i = 0; i < names.length; ) {
    const found = await longestAt(names, i, known)
    if (found) ids.push(found.id)
    else unknown.push(names[i] ?? '')
    i += found?.pieces ?? 1
  }
  return { ids: [...new Set(ids)], unknown }
}

async function longestAt(names: readonly string[], at: number, known: Known) {
  for (let pieces = Math.min(LONGEST_NAME, names.length - at); pieces > 0; pieces--) {
    const [id] = (await known.tags([names.slice(at, at + pieces).join(', ')])).ids
    if (id !== undefined) return { id, pieces }
  }
  return undefined
}

/** Answers that are tags come as names, and go on as ids. */
export async function resolveAnswers({ post, faults }: Row, keys: readonly string[], known: Known): Promise<void> {
  for (const key of keys) {
    const names = (post.values[key] ?? []).map(String)
    const { ids, unknown } = await resolveRowTags(names, known)
    if (names.length > 0) post.values[key] = ids
    if (unknown.length > 0)
      faults.push({ field: 'values', message: `of ${key}: there is no tag ${unknown.join(', ')}` })
  }
}
