const WHO = 'Muster (self-hosted dispatch for volunteer rescue teams)'

export const NO_SUCH_PATH = Symbol('no such path')

/** What stands in the setting's own query, such as a key, goes along. */
export function addressOf(url: string, path: string, query: Record<string, string>): URL {
  const address = new URL(url)
  address.pathname = path
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value)
  return address
}

/** The path of a setting that names a search, or only its server. */
export const pathOf = (url: string): string => new URL(url).pathname.replace(/\/+$/, '')

/** @throws {Error} when there is no answer in time, or one of a failure */
export async function askServer(address: URL, patienceMs: number): Promise<unknown> {
  const headers = { accept: 'application/json', 'user-agent': WHO }
  const answer = await fetch(address, { headers, signal: AbortSignal.timeout(patienceMs) })
  if (answer.status === 404) {
    await answer.body?.cancel()
    return NO_SUCH_PATH
  }
  if (!answer.ok) throw new Error(`The geocoder answered ${answer.status}`)
  return answer.json()
}
