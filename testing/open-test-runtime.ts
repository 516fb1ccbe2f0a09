import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { SCOPES, type Scope } from '#lib/scopes.ts'
import { openRuntime, type Runtime } from '#server/apps/runtime.ts'
import { readConfig } from '#server/config.ts'
import { startEmbedded } from '#server/db/embedded.ts'
import type { Centre } from '#server/db/schema.ts'
import { systemContext } from '#server/domain/context.ts'
import { createTeam } from '#server/domain/founding/index.ts'
import { insertKey } from '#server/domain/keys/create-key.ts'
import type { WebhookSettings } from '#server/webhooks/open-webhooks.ts'

/**
 * A runtime on a database of its own in the tests' PostgreSQL, which `npm test` started, or this call does.
 * With MUSTER_DOOR=second its apps are asked through Next's route handlers.
 */
export async function openTestRuntime(
  settings: Record<string, string> = {},
  webhooks?: WebhookSettings,
): Promise<Runtime & { discard: () => Promise<void> }> {
  const server =
    process.env.TEST_DATABASE_URL ?? (await startEmbedded(join(import.meta.dirname, '../.test'), () => undefined)).url
  const name = `t_${randomBytes(6).toString('hex')}`
  await administer(server, `create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  const base = {
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    DATABASE_URL: url.href,
    DATA_DIR: join('/tmp', name),
    RATE_LIMIT_PER_MINUTE: '0',
  }
  const rt = await openRuntime(readConfig({ ...base, ...settings }), webhooks)
  const stopNext =
    process.env.MUSTER_DOOR === 'second' ? await (await import('./through-next.ts')).askThroughNext(rt) : undefined
  const discard = async () => {
    await stopNext?.()
    await rt.close()
    await rm(base.DATA_DIR, { recursive: true, force: true })
    await administer(server, `drop database ${name} with (force)`)
  }
  return Object.assign(rt, { discard })
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}

// biome-ignore lint/suspicious/noExplicitAny: tests read answers of every shape
export type Answer = { status: number; body: any; headers: Headers }
export type CallOptions = { key?: string; headers?: Record<string, string>; raw?: string }

/** A team with a key, and a way to call the team API as that key. */
export async function openTeam(
  rt: Runtime,
  options: { name?: string; centre?: Centre; scopes?: readonly Scope[]; teamId?: string } = {},
) {
  const { name = 'Skärgården Rescue', centre = 'live', scopes = SCOPES } = options
  const teamId = options.teamId ?? (await createTeam(rt.db, name, null, rt.now()))
  // Not logged: the log of a test starts with what the test does.
  const { secret: key } = await insertKey(systemContext(rt.db, teamId, rt.now), {
    kind: 'team',
    centre,
    name: 'Test key',
    scopes,
  })
  const call = async (
    method: string,
    path: string,
    body?: unknown,
    { headers = {}, raw, key: other = key }: CallOptions = {},
  ): Promise<Answer> => {
    const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body))
    const init = {
      method,
      headers: { authorization: `Bearer ${other}`, ...headers },
      ...(sent !== undefined && { body: sent }),
    }
    const response = await rt.apps.team.request(path, init)
    return { status: response.status, body: await response.json(), headers: response.headers }
  }
  return { teamId, key, call }
}
