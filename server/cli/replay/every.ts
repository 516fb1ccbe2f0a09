import type { Send } from './sender.ts'

export type Named = { id: string; name: string }
type Page = { data: Named[]; cursor: { after: string | null } }

/** All things of one list of the team API, by name. */
export async function everyNamed(send: Send, path: '/v1/tags' | '/v1/vehicles'): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (let after: string | null = ''; after !== null; ) {
    const cursor = after ? `&after=${encodeURIComponent(after)}` : ''
    // safe: the shape of every list of the team API (reference, "Pagination")
    const page = (await send({ method: 'GET', path: `${path}?limit=100&sort=asc${cursor}` })) as Page
    for (const { id, name } of page.data) if (!found.has(name)) found.set(name, id)
    after = page.data.length > 0 ? page.cursor.after : null
  }
  return found
}

/** Finds things by name, or makes them, each name once. */
export async function openByName(send: Send, path: '/v1/tags' | '/v1/vehicles', runKey: string) {
  const ids = new Map<string, Promise<string>>()
  for (const [name, id] of await everyNamed(send, path)) ids.set(name, Promise.resolve(id))
  const make = async (body: { name: string }) => {
    const made = await send({ method: 'POST', path, body, once: `${runKey} ${path} ${body.name}` })
    return (made as { data: Named }).data.id // safe: what every create answers
  }
  return (body: { name: string } & Record<string, unknown>): Promise<string> => {
    const known = ids.get(body.name) ?? make(body)
    ids.set(body.name, known)
    return known
  }
}
