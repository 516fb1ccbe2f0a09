import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { crowdEndpoints } from '#lib/contracts/crowd/index.ts'
import type { Endpoint } from '#lib/contracts/endpoint.ts'
import { documentedApps } from '#server/apps/apis.ts'

import { openApiDocuments } from '#server/apps/openapi.ts'
import { EXAMPLES, PRINTED, UNPRINTED } from '#testing/crowd-examples.ts'

type Body = { content: Record<string, { schema: object }> }
type Operation = { requestBody: Body; responses: Record<string, Body | { $ref: string }> }
// safe: what our own generator makes
const document = openApiDocuments({ apps: documentedApps() })['crowd.json'] as {
  paths: Record<string, Record<string, Operation>>
  components: { responses: Record<string, Body> }
}
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false })

const nameless = (path: string) => path.replaceAll(/\{\w+\}/g, '{}')
function endpointFor(operation: string): Endpoint {
  const [method = '', path = ''] = operation.split(' ')
  const found = crowdEndpoints.find((e) => e.method === method.toLowerCase() && nameless(e.path) === nameless(path))
  assert.ok(found, `${operation} is not offered`)
  return found
}

/** The envelope that the reference prints around the examples of its lists. */
const listOf = (example: object, path: string) => ({
  count: '20',
  results: [example],
  limit: '20',
  offset: '0',
  order: 'asc',
  orderby: 'created',
  curr: `https://x.example${path}?offset=0`,
  next: `https://x.example${path}`,
  prev: `https://x.example${path}`,
  total_count: 100,
})

/** The part of the document that says what this body is. */
function validatorFor({ path, method }: Endpoint, part: 'request' | number) {
  const operation = document.paths[path]![method]!
  const said = part === 'request' ? operation.requestBody : operation.responses[part]
  assert.ok(said, `${part} is not documented`)
  const body = '$ref' in said ? document.components.responses[said.$ref.split('/').at(-1)!]! : said
  return ajv.compile({ ...body.content['application/json']!.schema, components: document.components })
}

describe('every example of the reference parses against our document', () => {
  for (const [operation, part, name, listed] of EXAMPLES)
    test(`${operation}: ${name} as ${part === 'request' ? 'a request' : `an answer with ${part}`}`, () => {
      const e = endpointFor(operation)
      const example = listed ? listOf(PRINTED[name], e.path) : PRINTED[name]
      const validate = validatorFor(e, part)
      assert.ok(validate(example), JSON.stringify(validate.errors, null, 1))
      const schema = part === 'request' ? e.body : part === 200 ? e.reply : undefined
      const parsed = schema?.safeParse(example)
      assert.ok(parsed?.success ?? true, String(parsed?.error))
    })
})

test('what the reference lists without a body is offered, too', () => {
  for (const operation of UNPRINTED) endpointFor(operation)
})
