import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import ts from 'typescript'
import { plantedIn, problemsOf } from '#testing/problems-of.ts'

/** What a component would write: reads a list, changes what it has seen, creates, and looks at what went wrong. */
const PROGRAM = `
import { team } from '#lib/client/team-client.ts'

export async function titles(): Promise<(string | null)[]> {
  const query = { sort: 'asc', concluded: false } as const
  const { data, error } = await team.GET('/v1/alarms', { params: { query: { ...query, limit: '100' } } })
  if (error) throw new Error(\`\${error.error.code}: \${error.error.fields.map((field) => field.path).join()}\`)
  return data.data.map((alarm) => alarm.title)
}

export async function conclude(id: string, etag: string): Promise<string | undefined> {
  const { data } = await team.PATCH('/v1/alarms/{id}', {
    params: { path: { id: id.trim() }, header: { 'If-Match': etag } },
    body: { concluded: true },
  })
  return data?.data.address?.city ?? undefined
}

export const raise = (key: string) =>
  team.POST('/v1/alarms', {
    body: { title: 'Building fire', location: { latitude: 60.1, longitude: 24.9 } },
    headers: { 'Idempotency-Key': key },
  })

export const assign = (alarm_id: string, vehicle: string) =>
  team.POST('/v1/alarms/{alarm_id}/assignments', { params: { path: { alarm_id } }, body: { vehicle } })

export const close = (id: string) =>
  team.PATCH('/v1/reports/{id}', { params: { path: { id } }, body: { status: 'closed', reason: 'handled' } })

export const session = () => team.GET('/v1/session')
`

const MISTAKES: Record<string, [right: string, wrong: string]> = {
  'unknown-path.ts': [`'/v1/alarms', { params`, `'/v1/alarm', { params`],
  'unknown-method.ts': [`team.GET('/v1/session'`, `team.PUT('/v1/session'`],
  'unknown-method-of-this-path.ts': [`team.PATCH('/v1/alarms/{id}'`, `team.DELETE('/v1/alarms/{id}'`],
  'unknown-query.ts': [`limit: '100'`, `limt: '100'`],
  'wrong-type-in-query.ts': [`limit: '100'`, 'limit: 100'],
  'flag-as-text.ts': ['concluded: false', `concluded: 'false'`],
  'query-where-none-is-read.ts': [
    'params: { path: { alarm_id } }',
    `params: { path: { alarm_id }, query: { limit: '1' } }`,
  ],
  'unknown-header.ts': [`'If-Match'`, `'If-Mach'`],
  'unknown-name-in-path.ts': ['path: { id: id.trim() }', 'path: { alarm: id.trim() }'],
  'name-too-many-in-path.ts': ['path: { id: id.trim() }', 'path: { id: id.trim(), alarm: id }'],
  'missing-name-in-path.ts': ['params: { path: { alarm_id } }', 'params: {}'],
  'number-in-path.ts': ['id: id.trim()', 'id: id.length'],
  'missing-params.ts': ['params: { path: { alarm_id } }, ', ''],
  'unknown-attribute.ts': [`title: 'Building fire'`, `titel: 'Building fire'`],
  'unknown-attribute-deeper.ts': ['longitude: 24.9 }', 'longitude: 24.9, lng: 24.9 }'],
  'wrong-type.ts': ['latitude: 60.1', `latitude: '60.1'`],
  'wrong-null.ts': ['latitude: 60.1', 'latitude: null'],
  'undefined-instead-of-absent.ts': [`title: 'Building fire'`, 'title: undefined'],
  'missing-attribute.ts': ['body: { vehicle }', 'body: {}'],
  'missing-attribute-deeper.ts': [', longitude: 24.9', ''],
  'missing-body.ts': [', body: { vehicle }', ''],
  'missing-reason.ts': [`, reason: 'handled'`, ''],
  'unknown-reason.ts': [`'handled'`, `'done'`],
  'body-where-none-is-read.ts': [`team.GET('/v1/session')`, `team.GET('/v1/session', { body: { name: 'A' } })`],
  'unknown-answer.ts': ['alarm.title', 'alarm.titel'],
  'null-ignored.ts': ['Promise<(string | null)[]>', 'Promise<string[]>'],
  'null-looked-into.ts': ['address?.city', 'address.city'],
  'refusal-ignored.ts': ['data?.data', 'data.data'],
  'wrong-refusal.ts': ['error.error.code', 'error.code'],
  'unknown-in-refusal.ts': ['field.path', 'field.name'],
}

/** The project's own, but for what would refuse a mistake for another reason. */
function ownOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(import.meta.dirname, '../../tsconfig.json'), ts.sys.readFile)
  const other = { types: [], incremental: false, noUnusedLocals: false, noUnusedParameters: false }
  return ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, ...other }, '.').options
}

test('a call that the contracts know compiles, and a mistake in it does not', () => {
  const problems = problemsOf({ 'program.ts': PROGRAM, ...plantedIn(PROGRAM, MISTAKES) }, ownOptions())
  assert.deepEqual(problems['program.ts'], undefined)
  assert.deepEqual(Object.keys(problems).sort(), Object.keys(MISTAKES).sort())
})
