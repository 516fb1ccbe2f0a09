import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as crowd from '#lib/contracts/crowd/envelope.ts'
import * as reports from '#lib/contracts/reports/envelope.ts'
import * as team from '#lib/contracts/team/envelope.ts'
import { documentedApps } from '#server/apps/apis.ts'

import { openApiDocuments } from '#server/apps/openapi.ts'

type Schema = {
  $ref?: string
  type?: string | string[]
  properties?: Record<string, Schema>
  items?: Schema
  additionalProperties?: Schema | boolean
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  example?: unknown
  enum?: unknown[]
  const?: unknown
}
type Content = Record<string, { schema: Schema; example?: unknown }>
type Parameter = { $ref?: string; name: string; in: string; description?: string; schema: Schema }
type Answer = { $ref?: string; description?: string; content?: Content; headers?: Record<string, unknown> }
type Operation = {
  operationId: string
  summary: string
  description: string
  security: Record<string, string[]>[]
  parameters?: Parameter[]
  requestBody?: { content: Content }
  responses: Record<string, Answer>
}
type Document = {
  paths: Record<string, Record<string, Operation>>
  components: {
    schemas: Record<string, Schema>
    securitySchemes: object
    headers: object
    responses: Record<string, Answer>
  }
}

const FAILURES = { team: team.Failure, reports: reports.Failure, crowd: crowd.Failure }
const BEFORE_THE_LIMIT = ['401', '413']
const documents = openApiDocuments({ apps: documentedApps() }) as unknown as Record<string, Document>

for (const [api, Failure] of Object.entries(FAILURES))
  describe(`the ${api} document is enough to integrate from`, () => {
    const { paths, components } = documents[`${api}.json`]!
    const operations = Object.values(paths).flatMap((methods) => Object.values(methods))
    const refusalTrouble = (status: string, { description, content, headers }: Answer) => [
      ...(Number(status) < 400 || Failure.safeParse(Object.values(content ?? {})[0]?.example).success
        ? []
        : [`${status} has no example of a refusal`]),
      ...(description && description !== 'Refused' ? [] : [`${status} does not say when`]),
      ...(BEFORE_THE_LIMIT.includes(status) || headers?.RateLimit ? [] : [`${status} does not tell the rate limit`]),
      ...(status !== '429' || headers?.['Retry-After'] ? [] : ['429 without Retry-After']),
    ]
    /** What is wrong with each operation, in one list: a reader sees all of it at once. */
    const none = (find: (operation: Operation) => string[]) =>
      assert.deepEqual(
        operations.flatMap((o) => find(o).map((what) => `${o.operationId}: ${what}`)),
        [],
      )

    test('every operation says what it does and what it needs', () =>
      none((o) => [
        ...(o.summary ? [] : ['no summary']),
        ...(/Needs (the scope|a valid credential|no credential)/.test(o.description) ? [] : ['nothing about scopes']),
        ...o.security.flatMap((one) => Object.keys(one)).flatMap((n) => (n in components.securitySchemes ? [] : [n])),
      ]))

    test('every parameter is described, and those of the path have an example', () =>
      none((o) =>
        (o.parameters ?? []).flatMap((p) => [
          ...(p.description || p.$ref ? [] : [`${p.name} is not described`]),
          ...(p.in !== 'path' || p.schema.example ? [] : [`${p.name} has no example`]),
        ]),
      ))

    test('every request body has an example', () =>
      none((o) => Object.values(o.requestBody?.content ?? {}).flatMap((c) => (c.example ? [] : ['no example']))))

    test('every request body may be too large', () =>
      none((o) => (o.requestBody && !o.responses['413'] ? ['no 413'] : [])))

    test('every answer has an example, whole or in each of its parts', () =>
      none((o) =>
        Object.values(o.responses['200']?.content ?? {}).flatMap((c) =>
          c.example ? [] : withoutExample(c.schema, components.schemas),
        ),
      ))

    test('every refusal has an example in its shape, and what is limited says so', () =>
      none((o) =>
        Object.entries(o.responses).flatMap(([status, answer]) => [
          ...(Number(status) < 400 || answer.$ref ? [] : [`${status} is not said once for all`]),
          ...refusalTrouble(status, answer.$ref ? components.responses[answer.$ref.split('/').at(-1)!]! : answer),
        ]),
      ))
  })

test('the reports document explains every code, and shows each with the status it is answered with', () => {
  const { info, components } = documents['reports.json'] as Document & { info: { description: string } }
  const told = reports.ErrorCode.options.filter((code) => !info.description.includes(`\`${code}\`:`))
  assert.deepEqual(told, [])
  const codeFor = (status: number) =>
    reports.Failure.parse(components.responses[`Refused${status}`]?.content?.['application/json']?.example).errors[0]!
      .code
  assert.deepEqual([400, 401, 404, 500, 503].map(codeFor), [
    'MISSING_INPUT_DATA',
    'UNAUTHORIZED',
    'REPORT_NOT_FOUND',
    'UNEXPECTED_ERROR',
    'UNEXPECTED_ERROR',
  ])
})

/** Paths of the values of which nobody could say how they look. */
function withoutExample(schema: Schema, named: Record<string, Schema>, path = '', seen: string[] = []): string[] {
  if (schema.example !== undefined || schema.enum || 'const' in schema) return []
  const below = (s: Schema, name: string, ref = seen) => withoutExample(s, named, `${path}${name}`, ref)
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1)!
    return seen.includes(name) ? [] : below(named[name]!, `(${name})`, [...seen, name])
  }
  if (schema.properties) return Object.entries(schema.properties).flatMap(([name, s]) => below(s, `.${name}`))
  if (schema.items) return below(schema.items, '[]')
  if (typeof schema.additionalProperties === 'object') return below(schema.additionalProperties, '{}')
  const branches = schema.anyOf ?? schema.oneOf ?? schema.allOf
  if (branches) return branches.flatMap((s) => below(s, ''))
  const types = [schema.type ?? 'nothing'].flat()
  return types.every((type) => type === 'boolean' || type === 'null') ? [] : [path]
}
