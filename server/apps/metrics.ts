import type { Context } from 'hono'
import ipaddr from 'ipaddr.js'
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import { bearer } from '#server/auth/keys.ts'
import type { Config } from '#server/config.ts'
import { addressOf } from '#server/limits/client-address.ts'
import { hashSecret } from '#server/secrets/secret.ts'
import type { Runtime } from './runtime.ts'

/** `/metrics`: the process, and the two rivers, in Prometheus' text format. */
export function openMetrics(rt: Pick<Runtime, 'tail' | 'pool'>): Registry {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const published = new Counter({
    name: 'muster_activity_published_total',
    help: 'Activity entries published by this process',
    registers: [registry],
  })
  rt.tail.subscribe(() => published.inc())
  gauge(registry, 'muster_database_connections', 'Database connections open', () => rt.pool.totalCount)
  gauge(registry, 'muster_database_waiting', 'Statements waiting for a connection', () => rt.pool.waitingCount)
  return registry
}

/** With `METRICS_TOKEN`, whoever sends it; without, whoever is on this very machine, and not behind a proxy on it. */
export function mayReadMetrics(c: Context, { METRICS_TOKEN }: Pick<Config, 'METRICS_TOKEN'>): boolean {
  if (METRICS_TOKEN !== undefined) {
    const sent = bearer(c.req.header('authorization'))
    return sent !== undefined && hashSecret(sent) === hashSecret(METRICS_TOKEN)
  }
  const isForwarded = FORWARDED.some((name) => c.req.header(name) !== undefined)
  return !isForwarded && isLoopback(addressOf(c, { TRUST_PROXY: 0 }))
}

/** What proxies add to a request that is not theirs. */
const FORWARDED = ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via']

const isLoopback = (address: string) => ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback'

function gauge(registry: Registry, name: string, help: string, read: () => number): void {
  new Gauge({
    name,
    help,
    registers: [registry],
    collect() {
      this.set(read())
    },
  })
}
