import { unwrap } from './problem.ts'

type Page<T> = { data: T[]; cursor: { after: string | null } }
type PageRequest<T> = Parameters<typeof unwrap<Page<T>>>[0]

/** Follows the cursors to the end. `atMost` keeps a runaway list from filling the browser. */
export async function everyPage<T>(read: (after: string | undefined) => PageRequest<T>, atMost = 5000): Promise<T[]> {
  const rows: T[] = []
  let after: string | undefined
  do {
    const page = await unwrap(read(after))
    rows.push(...page.data)
    after = page.cursor.after ?? undefined
  } while (after !== undefined && rows.length < atMost)
  return rows
}
