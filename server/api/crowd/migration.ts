import type { OpenAPIHono } from '@hono/zod-openapi'
import { getMigration, getMigrationStatus, migrate, rollBack, runMigrations } from '#lib/contracts/crowd/migration.ts'
import { migrateDown, migrateUp, migrationStatus } from '#server/db/migrate.ts'
import { permit, type Viewer } from '#server/domain/crowd/viewer.ts'
import type { Dialect } from '#server/http/dialect.ts'
import { documented } from '#server/http/documented.ts'
import type { Env } from '#server/http/env.ts'
import { countAddress } from '#server/http/limited.ts'
import type { Parts } from '#server/parts/parts.ts'
import type { On } from './on.ts'

import { instant } from './wire-parts.ts'

const UP_TO_DATE = 'The database is up to date'

export function migrationRoutes(on: On): void {
  for (const e of [getMigration, getMigrationStatus])
    on(e, {
      run: async ({ rt, viewer }) => {
        requireAdmin(viewer)
        const all = await migrationStatus(rt.db)
        return { results: all.map(({ name, executedAt: at }) => `${name}  ${at ? instant(at) : 'not applied'}`) }
      },
    })
  on(migrate, {
    run: async ({ rt, viewer }) => {
      requireAdmin(viewer)
      return { results: told(await bringForward(rt), 'Applied', UP_TO_DATE) }
    },
  })
  on(rollBack, {
    run: async ({ rt, viewer }) => {
      requireAdmin(viewer)
      permit(rt.config.ALLOW_ROLLBACK, 'Rolling back is off: the server must be started with ALLOW_ROLLBACK=1')
      const names = await migrateDown(rt.db)
      rt.log.warn({ names, by: viewer.membershipId }, 'a migration was taken back over HTTP')
      return { results: told(names, 'Taken back', 'There was nothing to take back') }
    },
  })
}

/**
 * `GET /migrate` stands before `identify`: it must answer before the tables are there in which tokens lie. It says the
 * same to everybody, whatever there was to do.
 */
export function openMigrationRoute(app: OpenAPIHono<Env>, rt: Parts, dialect: Dialect): void {
  app.openAPIRegistry.registerPath(documented(runMigrations, { ...dialect, security: [] }))
  app.get(runMigrations.path, async (c) => {
    countAddress(c)
    await bringForward(rt)
    return c.json({ results: [UP_TO_DATE] })
  })
}

const requireAdmin = ({ isAdmin }: Viewer) => permit(isAdmin, 'Only admins migrate')

const told = (names: string[], did: string, nothing: string) =>
  names.length > 0 ? names.map((name) => `${did}: ${name}`) : [nothing]

const underway = new WeakMap<Parts, Promise<string[]>>()

/** Whoever asks while it is being done waits for the same outcome: a flood of them takes one connection, not all. */
function bringForward(rt: Parts): Promise<string[]> {
  const already = underway.get(rt)
  if (already) return already
  const work = migrateUp(rt.db).finally(() => underway.delete(rt))
  underway.set(rt, work)
  return work
}
