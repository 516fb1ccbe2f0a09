type Asked = { limit: number; offset: number; order: 'asc' | 'desc'; orderby: string }

/** A list in the reference's envelope; the links keep the caller's filters. `address` is the whole url asked for. */
export function page<T>(results: T[], total: number, { limit, offset, order, orderby }: Asked, address: URL) {
  const link = (at: number) => linkTo(address, at, limit)
  return {
    ...{ count: String(results.length), results, limit: String(limit), offset: String(offset), order, orderby },
    ...{ curr: link(offset), next: link(offset + limit), prev: link(Math.max(0, offset - limit)) },
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
