import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client'
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
