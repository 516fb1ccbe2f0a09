import { z } from 'zod'
import { endpoint } from '../endpoint.ts'

const Results = z
  .object({
    results: z.array(z.string()).meta({ example: ['007-the-whole-crowd-api  2026-11-22T15:23:51+00:00'] }),
  })
  .meta({ id: 'MigrationResults' })

const GRANT =
  'For admins, with a token that has the scope `migrate`: only the operator’s command line makes a client that can ask for it (`client create --scopes all,migrate`).'
const base = { tag: 'Migrations', scope: ['migrate'], reply: Results, failures: [401, 403] } as const

const status = {
  ...base,
  method: 'get',
  summary: 'Get migration status',
  note: `Each migration, oldest first, and when it ran. ${GRANT}`,
} as const
export const getMigration = endpoint({ ...status, id: 'getMigration', path: '/api/v3/migration' })
export const getMigrationStatus = endpoint({ ...status, id: 'getMigrationStatus', path: '/api/v3/migration/status' })
export const migrate = endpoint({
  ...base,
  id: 'migrate',
  method: 'post',
  path: '/api/v3/migration/migrate',
  summary: 'Migrate',
  note: GRANT,
})
export const rollBack = endpoint({
  ...base,
  id: 'rollBack',
  method: 'post',
  path: '/api/v3/migration/rollback',
  summary: 'Roll back',
  note: `Takes the newest migration back, and what lies in its tables with it. The operations that need them answer 503 until \`GET /migrate\` or a restart. Only where the server was started with \`ALLOW_ROLLBACK=1\`. ${GRANT}`,
})
/** Before any table is there (reference, "Run migrations unauthenticated"): it asks nobody who they are. */
export const runMigrations = endpoint({
  ...base,
  id: 'runMigrations',
  method: 'get',
  path: '/migrate',
  summary: 'Run migrations',
  note: 'Brings the database up to date, and never back. The answer is the same whether there was anything to do.',
  scope: [],
  failures: [],
})

export const migrationEndpoints = [getMigration, getMigrationStatus, migrate, rollBack, runMigrations]
