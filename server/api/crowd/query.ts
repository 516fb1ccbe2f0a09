import type { Context as Hono } from 'hono'
import type { Env } from '#server/http/mount.ts'

const ARRAY_NAME = /^(\w+)\[\d*\]$/

/**
 * The query with PHP's arrays as comma lists: `user[]=1&user[]=2` and `user=1,2` are the same (crowd facts, part 1).
 * An empty value is no value.
 */
export function readQuery(c: Hono<Env>): Record<string, string> {
  const found: Record<string, string> = Object.create(null)
  for (const [written, value] of new URL(c.req.url).searchParams) {
    if (value === '') continue
    const [, name = written] = ARRAY_NAME.exec(written) ?? []
    const earlier = name === written ? undefined : found[name]
    found[name] = earlier === undefined ? value : `${earlier},${value}`
  }
  return { ...found }
}
