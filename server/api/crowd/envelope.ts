import type { Listed, Listing } from '#server/domain/crowd/listing.ts'
import type { Asked } from '#server/http/dialect.ts'

import type { Reader } from './reader.ts'

type Call = Pick<Asked, 'http'> & Reader & { query: Listing }

/** A list in the reference's envelope; the links keep the caller's filters. */
export function page<Row, Wire>(call: Call, { rows, total }: Listed<Row>, toWire: (row: Row, reader: Reader) => Wire) {
  const { limit, offset, order, orderby } = call.query
  const { search } = new URL(call.http.req.url)
  const address = new URL(call.http.req.path + search, call.origin) // as the caller knows this server
  const link = (at: number) => linkTo(address, at, limit)
  const results = rows.map((row) => toWire(row, call))
  return {
    count: String(results.length),
    results,
    limit: String(limit),
    offset: String(offset),
    order,
    orderby,
    curr: link(offset),
    next: link(offset + limit),
    prev: link(Math.max(0, offset - limit)),
    total_count: total,
  }
}

function linkTo(address: URL, offset: number, limit: number): string {
  const url = new URL(address)
  url.searchParams.delete('offset')
  url.searchParams.delete('limit')
  url.searchParams.delete('access_token') // a link is passed on
  url.searchParams.append('offset', String(offset))
  url.searchParams.append('limit', String(limit))
  return url.href
}
