import type { MiddlewareHandler } from 'hono'
import type { Env } from '#server/http/env.ts'

import { CrowdProblem } from './problem.ts'

const CALLBACK = /^[\w$.]{1,100}$/

/** What an import has skipped is also there as a file; posts are exported as nothing else. */
const TABLES = /\/csv\/[^/]+\/errors$|\/posts\/export$/

/** The list of posts is also there as a map's layer, and as a table. */
const FORMATS_OF_POSTS = ['geojson', 'csv']

/** `format=json` (the default) or `jsonp` with a `callback`; anything else is 400, as the reference says. */
export const formats: MiddlewareHandler<Env> = async (c, next) => {
  const { format = 'json', callback } = c.req.query()
  if (format === 'csv' && TABLES.test(c.req.path)) return next()
  if (FORMATS_OF_POSTS.includes(format) && c.req.method === 'GET' && c.req.path === '/api/v3/posts') return next()
  if (format !== 'json' && format !== 'jsonp') throw badFormat(`There is no format ${format}`)
  if (format === 'jsonp' && (callback === undefined || !CALLBACK.test(callback)))
    throw badFormat('jsonp needs a callback')
  await next()
  const isJson = c.res.headers.get('content-type')?.startsWith('application/json') // a file is no script
  if (format === 'jsonp' && isJson) c.res = await asScript(c.res, callback ?? '')
}

const badFormat = (why: string) => new CrowdProblem(400, `Bad formatting parameters. ${why}`)

/** The comment in front keeps the first bytes of the file from being the caller's choice. */
async function asScript(response: Response, callback: string): Promise<Response> {
  const json = (await response.text()).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
  const headers = new Headers(response.headers)
  headers.set('content-type', 'application/javascript; charset=utf-8')
  headers.set('x-content-type-options', 'nosniff')
  headers.set('cache-control', 'no-store') // the token may stand in the address
  return new Response(`/**/${callback}(${json})`, { status: response.status, headers })
}
