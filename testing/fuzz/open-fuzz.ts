import fc from 'fast-check'
import { sql } from 'kysely'
import type { Runtime } from '#server/apps/runtime.ts'
import { openTwin } from '#testing/open-twin.ts'
import { faultOf } from './judge-answer.ts'
import { endsByItself, type Operation, operations } from './operations.ts'
import { requestsOf, type Sample } from './sample-request.ts'

/** Would take away what the others are about, or is meant to undo the database itself. */
const NOT_ASKED = new Set(['rollbackMigration', 'runMigrations', 'migrate'])
const isDeletion = ({ method }: Operation) => method === 'DELETE'
export const asked = operations
  .filter((o) => endsByItself(o) && !NOT_ASKED.has(o.operationId))
  .toSorted((a, b) => Number(isDeletion(a)) - Number(isDeletion(b)))

/** Rows that come and go without anybody's asking, or say that somebody was refused. */
const BESIDE = ['oauth_token', 'auth_session', 'webhook_delivery', 'idempotency']

/** Asks operations of the three APIs at random, and says what was wrong with an answer or with what it left behind. */
export async function openFuzz(rt: Runtime) {
  let twin = await openTwin(rt)
  const count = await rowCounter(rt)

  const ask = async (operation: Operation, { path, ...sample }: Sample): Promise<string | undefined> => {
    const before = await count()
    // safe: bytes of a sample are never shared
    const init = { method: operation.method, ...sample } as RequestInit
    const answer = await rt.apps[operation.api].request(path, init)
    const { status } = answer
    const fault = await faultOf(operation, answer)
    if (fault) return fault
    if (status < 400) return undefined
    const more = (await count()) - before
    return more === 0 ? undefined : `${status}, and yet ${more} rows more than before`
  }

  return {
    /** So many requests of an operation, made from `seed`; the faults, each with what was asked. */
    async try(operation: Operation, seed: number, numRuns: number): Promise<string[]> {
      const faults: string[] = []
      for (const sample of fc.sample(requestsOf(operation, twin), { seed, numRuns })) {
        const fault = await ask(operation, sample).catch((error: Error) => `threw ${error.stack}`)
        if (fault) faults.push(`${operation.title} (seed ${seed}): ${fault}\n${shown(sample)}`)
      }
      return faults
    },
    /** What was there has been changed and deleted: another team, with everything anew. */
    async renew(): Promise<void> {
      await sql`drop trigger no_job on pgboss.job; drop function no_job`.execute(rt.db)
      twin = await openTwin(rt)
    },
  }
}

async function rowCounter({ db }: Runtime): Promise<() => Promise<number>> {
  const { rows } = await sql<{ name: string }>`select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition`.execute(db)
  const names = rows.map(({ name }) => name).filter((name) => !BESIDE.includes(name))
  // What becomes short is looked at once a minute, whoever asks what meanwhile.
  const asked = (name: string) => (name === 'activity' ? `activity where action <> 'READINESS_UPDATE'` : `"${name}"`)
  const sum = names.map((name) => `(select count(*) from ${asked(name)})`).join(' + ')
  return async () => Number((await sql<{ sum: string }>`select ${sql.raw(sum)} as sum`.execute(db)).rows[0]?.sum)
}

const shown = ({ path, headers, body }: Sample) =>
  `${path}\n${JSON.stringify({ ...headers, authorization: '…' })}\n${String(body).slice(0, 500)}`
