import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Validator } from '@seriousme/openapi-schema-validator'
import type { z } from 'zod'
import { crowdEndpoints } from '#lib/contracts/crowd/index.ts'
import type { Endpoint } from '#lib/contracts/endpoint.ts'
import { reportsEndpoints } from '#lib/contracts/reports/index.ts'
import { teamEndpoints } from '#lib/contracts/team/index.ts'
import { type ApiName, documentedApps } from '#server/apps/apis.ts'

import { openApiDocuments } from '#server/apps/openapi.ts'
import { withRuntime } from '#testing/with-runtime.ts'

const APIS: Record<ApiName, Endpoint[]> = { team: teamEndpoints, reports: reportsEndpoints, crowd: crowdEndpoints }
const documents = openApiDocuments({ apps: documentedApps() }) as Record<
  string,
  { paths: Record<string, Record<string, unknown>> }
>
const rt = await withRuntime()

for (const [api, endpoints] of Object.entries(APIS) as [ApiName, Endpoint[]][])
  describe(`the ${api} API`, () => {
    test('has an OpenAPI 3.1 document that validates', async () => {
      const { valid, errors } = await new Validator().validate(documents[`${api}.json`]!)
      assert.ok(valid, JSON.stringify(errors))
    })

    for (const e of endpoints) {
      const name = `${e.method.toUpperCase()} ${e.path}`
      test(`${name} is documented and has a handler`, () => {
        assert.ok(documents[`${api}.json`]!.paths[e.path]?.[e.method], 'not in the document')
        const path = e.path.replaceAll(/\{(\w+)\}/g, ':$1')
        assert.ok(
          rt.apps[api].routes.some((r) => r.path === path && r.method === e.method.toUpperCase()),
          'no route',
        )
      })

      if (e.failures.includes(401))
        test(`${name} refuses the anonymous in its own dialect`, async () => {
          // `GET /` without any Authorization header is the console's page, and what is open asks for none; there a wrong
          // key is refused like none elsewhere.
          const isOpen = e.path === '/' || e.open !== undefined
          const headers: Record<string, string> = isOpen ? { authorization: 'Bearer wrong' } : {}
          const init = { method: e.method.toUpperCase(), headers }
          const response = await rt.apps[api].request(e.path.replaceAll(/\{\w+\}/g, '1'), init)
          assert.equal(response.status, 401)
          assertDialect(api, await response.json())
        })

      if (e.example !== undefined)
        test(`${name} accepts its documented example`, () => {
          const parsed = (e.body as z.ZodType).safeParse(e.example)
          assert.ok(parsed.success, String(parsed.error))
        })
    }

    test('no route answers that is not in a contract', () => {
      const known = new Set(endpoints.map((e) => `${e.method.toUpperCase()} ${e.path.replaceAll(/\{(\w+)\}/g, ':$1')}`))
      const extra = rt.apps[api].routes.filter(
        (r) => ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].includes(r.method) && !known.has(`${r.method} ${r.path}`),
      )
      assert.deepEqual(
        extra.map((r) => `${r.method} ${r.path}`),
        [],
      )
    })
  })

function assertDialect(api: ApiName, body: Record<string, unknown>): void {
  if (api === 'team') {
    assert.equal(typeof body.timestamp, 'number')
    assert.equal((body.error as { status: number }).status, 401)
  }
  if (api === 'reports') assert.equal((body.errors as { code: string }[])[0]?.code, 'UNAUTHORIZED')
  if (api === 'crowd') assert.equal((body.errors as { status: number }[])[0]?.status, 401)
}
