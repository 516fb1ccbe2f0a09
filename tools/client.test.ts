import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import { documentedApps } from '#server/apps/documented-apps.ts'
import { documentsApp } from '#server/apps/documents.ts'

const ROOT = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'muster-client-'))
symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
writeFileSync(join(folder, 'package.json'), '{"type": "module"}')
const app = documentsApp({ apps: documentedApps() })
for (const api of ['team', 'reports', 'crowd']) {
  const document = await (await app.request(`/openapi/${api}.json`)).text()
  writeFileSync(join(folder, `${api}.ts`), astToString(await openapiTS(document)))
}

after(() => rmSync(folder, { recursive: true }))

/** What an integrator would write: raises an alarm, walks the list, tracks a vehicle, and looks at what went wrong. */
const PROGRAM = `
import createClient from 'openapi-fetch'
import type { paths as CrowdPaths } from './crowd.ts'
import type { paths as ReportsPaths } from './reports.ts'
import type { components, paths as TeamPaths } from './team.ts'

const headers = { authorization: 'Bearer key' }
const team = createClient<TeamPaths>({ baseUrl: 'http://localhost:3000', headers })
const reports = createClient<ReportsPaths>({ baseUrl: 'http://localhost:3000', headers })
const crowd = createClient<CrowdPaths>({ baseUrl: 'http://localhost:3000', headers })

// Named: openapi-fetch infers what it is given, so that only a declared body is looked through for attributes nobody knows.
type NewAlarm = TeamPaths['/v1/alarms']['post']['requestBody']['content']['application/json']

export async function raise(): Promise<components['schemas']['Alarm']> {
  const body: NewAlarm = { title: 'Building fire', address: 'Storgatan 14', location: { latitude: 60.1, longitude: 24.9 } }
  const params = { header: { 'Idempotency-Key': 'call-4711' } }
  const { data, error, response } = await team.POST('/v1/alarms', { params, body })
  if (error) throw new Error(\`\${response.status} \${error.error.code}: \${error.error.fields.map((f) => f.path).join()}\`)
  return data.data
}

export async function titles(): Promise<(string | null)[]> {
  const found: (string | null)[] = []
  for (let after: string | undefined; ; ) {
    const query = { limit: '100', concluded: false, ...(after !== undefined && { after }) }
    const { data, error } = await team.GET('/v1/alarms', { params: { query } })
    if (error) throw new Error(error.error.message)
    found.push(...data.data.map((alarm) => alarm.title))
    if (data.cursor.after === null) return found
    after = data.cursor.after
  }
}

export async function track(id: string): Promise<number | undefined> {
  const params = { path: { id } }
  const { data } = await team.POST('/v1/vehicles/{id}/positions', { params, body: { latitude: 60.1, longitude: 24.9, speed: 80 } })
  return data?.timestamp
}

export async function report(): Promise<string> {
  const { data, error } = await reports.POST('/api/v1/reports', {
    body: { data: { location: { x: 24.9, y: 60.1 }, category: { category_id: 1 }, description: 'Smoke' } },
  })
  if (error) throw new Error(error.errors.map(({ code, message }) => \`\${code} \${message}\`).join())
  return \`\${data.data.report_id} \${data.links.public}\`
}

export async function posts(): Promise<string[]> {
  const { data, error } = await crowd.GET('/api/v3/posts', { params: { query: { status: 'published' } } })
  if (error) throw new Error(error.errors[0]?.title)
  return data.results.map(({ title }) => title)
}
`

const MISTAKES: Record<string, [right: string, wrong: string]> = {
  'unknown-attribute.ts': [`title: 'Building fire'`, `titel: 'Building fire'`],
  'wrong-type.ts': ['latitude: 60.1, longitude: 24.9, speed', `latitude: '60.1', longitude: 24.9, speed`],
  'missing-attribute.ts': ['category: { category_id: 1 }', 'category: {}'],
  'unknown-path.ts': ["'/v1/alarms', { params: { query } }", "'/v1/alarm', { params: { query } }"],
  'unknown-answer.ts': ['alarm.title', 'alarm.titel'],
  'null-ignored.ts': ['Promise<(string | null)[]>', 'Promise<string[]>'],
  'wrong-refusal.ts': ['error.error.code', 'error.code'],
}

test('a client generated from the served documents compiles under strict, and a mistake in it does not', () => {
  const wrong = Object.entries(MISTAKES).map(([name, [right, mistake]]) => {
    assert.ok(PROGRAM.includes(right), right)
    return [name, PROGRAM.replace(right, mistake)]
  })
  const problems = problemsOf({ 'program.ts': PROGRAM, ...Object.fromEntries(wrong) })
  assert.deepEqual(problems['program.ts'], undefined)
  assert.deepEqual(Object.keys(problems).sort(), Object.keys(MISTAKES).sort())
})

/** What the compiler says about each of these files, by its name; files it has nothing to say about are absent. */
function problemsOf(files: Record<string, string>): Record<string, string[]> {
  const names = Object.entries(files).map(([name, text]) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  })
  const program = ts.createProgram(names, {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  })
  const found: Record<string, string[]> = {}
  for (const { file, messageText } of ts.getPreEmitDiagnostics(program)) {
    const name = file?.fileName.slice(folder.length + 1) ?? 'the compiler'
    found[name] = [...(found[name] ?? []), ts.flattenDiagnosticMessageText(messageText, '\n')]
  }
  return found
}
