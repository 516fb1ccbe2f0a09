import type { Listed, Listing } from '#server/domain/crowd/listing.ts'
import { addressOf, type UrlOf, urlsFor } from './wire-parts.ts'

type Call = Parameters<typeof addressOf>[0] & { query: Listing }

/** A list in the reference's envelope; the links keep the caller's filters. */
export function page<Row, Wire>(call: Call, { rows, total }: Listed<Row>, toWire: (row: Row, url: UrlOf) => Wire) {
  const { limit, offset, order, orderby } = call.query
  const [address, url] = [addressOf(call), urlsFor(call)]
  const link = (at: number) => linkTo(address, at, limit)
  const results = rows.map((row) => toWire(row, url))
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
  url.searchParams.append('offset', String(offset))
  url.searchParams.append('limit', String(limit))
  return url.href
}
