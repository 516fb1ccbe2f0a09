import type { LngLat } from '#lib/geo/distance.ts'
import { centreHeaders } from './centre.ts'
import { Problem } from './problem.ts'

/** A crowd post as the console shows it. */
export type Post = {
  id: string
  title: string
  content: string
  status: string
  createdAt: string
  location: LngLat | null
}

type Wire = {
  id: number | string
  title: string | null
  content: string | null
  status: string
  created: string
  /** When it happened, where that is not when it was written down. */
  post_date?: string | undefined
  values: Record<string, unknown> | unknown[] | null
}

/** The newest crowd posts that are not archived, approved or not, from the crowd API's own list. */
export async function listPosts(limit: number): Promise<Post[]> {
  const address = `/api/v3/posts?status=draft,published&limit=${limit}&orderby=post_date&order=desc`
  const answer = await fetch(address, { headers: { accept: 'application/json', ...centreHeaders() } }).catch(() => {
    throw new Problem(0, { key: 'shared.problem.noAnswer' })
  })
  if (!answer.ok) throw new Problem(answer.status, { key: 'posts.unreadable', values: { status: answer.status } })
  const { results }: { results: Wire[] } = await answer.json()
  return results.map(postFromWire)
}

export const postFromWire = ({ id, title, content, status, created, post_date, values }: Wire): Post => ({
  id: String(id),
  title: title?.trim() || 'Crowd post',
  content: content ?? '',
  status,
  createdAt: post_date ?? created,
  location: pointIn(values),
})

/** Which attribute holds the place depends on the form: the first value that is a point. */
function pointIn(values: Wire['values']): LngLat | null {
  return (
    Object.values(values ?? {})
      .flat()
      .map(asPoint)
      .find((point) => point !== null) ?? null
  )
}

function asPoint(value: unknown): LngLat | null {
  if (typeof value !== 'object' || value === null) return null
  if ('value' in value) return asPoint(value.value)
  if (!('lat' in value && 'lon' in value)) return null
  const [lat, lng] = [Number(value.lat), Number(value.lon)]
  return Number.isFinite(lat) && Number.isFinite(lng) ? { lng, lat } : null
}
