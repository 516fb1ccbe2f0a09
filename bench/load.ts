import autocannon from 'autocannon'
import { KEY, type ServerProcess } from './server-process.ts'

export type Load = { path: string; method?: 'GET' | 'POST'; body?: object }
export type Measured = { perSecond: number; p50ms: number; p97_5ms: number; p99ms: number; refused: number }

/** Keeps `connections` busy with these requests in turn, over keep-alive, and says how it went. */
export async function load(
  server: ServerProcess,
  requests: Load[],
  connections: number,
  seconds: number,
): Promise<Measured> {
  const result = await autocannon({
    url: server.url,
    connections,
    duration: seconds,
    headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
    requests: requests.map(({ path, method = 'GET', body }) => ({
      path,
      method,
      ...(body && { body: JSON.stringify(body) }),
    })),
  })
  const { latency } = result
  return {
    perSecond: Math.round(result['2xx'] / result.duration),
    ...{ p50ms: latency.p50, p97_5ms: latency.p97_5, p99ms: latency.p99 },
    refused: result.non2xx + result.errors + result.timeouts,
  }
}
