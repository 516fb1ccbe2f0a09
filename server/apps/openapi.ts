import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Api } from '#server/http/api.ts'
import { APIS, type ApiName } from './apis.ts'
import { withRefusalsOnce } from './refusals-once.ts'

type Documents = Record<string, object>
type Apps = { apps: Record<ApiName, Pick<OpenAPIHono, 'getOpenAPI31Document'>> }
const made = new WeakMap<Apps, Documents>()

/** What limited operations also answer (http/limited.ts). */
const HEADERS = {
  'RateLimit-Policy': {
    description:
      'The bucket this request was counted in: `q` requests may come at once, and it fills in `w` seconds ' +
      '(draft-ietf-httpapi-ratelimit-headers-11).',
    schema: { type: 'string', example: '"default";q=300;w=150' },
  },
  RateLimit: {
    description: '`r` requests are left; after `t` seconds there is more.',
    schema: { type: 'string', example: '"default";r=298;t=1' },
  },
  'Retry-After': {
    description: 'Seconds until the next request has a chance.',
    schema: { type: 'integer', example: 1 },
  },
}

/** The OpenAPI 3.1 documents by file name, made once from the routes that answer. */
export function openApiDocuments(rt: Apps): Documents {
  const known = made.get(rt)
  if (known) return known
  const documents = Object.fromEntries(APIS.map((api) => [`${api.name}.json`, documentOf(rt, api)]))
  made.set(rt, documents)
  return documents
}

function documentOf(rt: Apps, { name, about, security }: Api & { name: ApiName }): object {
  const document = rt.apps[name].getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: about.title,
      version: '1.0.0',
      description: about.description,
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/' }],
  })
  const components = { ...document.components, securitySchemes: security, headers: HEADERS }
  return withRefusalsOnce({ ...document, paths: inOrder(document.paths), components, tags: tagsOf(document, about) })
}

/** The reference first, as it is printed; then the paths that only have extensions. Routes stand as they must be matched. */
function inOrder(paths: object = {}) {
  const isExtra = ([, path]: [string, object]) => Object.values(path).every((operation) => operation['x-extension'])
  return Object.fromEntries(Object.entries(paths).sort((a, b) => Number(isExtra(a)) - Number(isExtra(b))))
}

/** Every tag: in the order the API gives them, others in that of the operations; some say more about all of theirs. */
function tagsOf({ paths = {} }: { paths?: Record<string, object> }, { tags = {}, order = [] }: Api['about']) {
  const operations = Object.values(paths).flatMap((path) => Object.values(path) as { tags?: string[] }[])
  const names = [...new Set(operations.flatMap(({ tags = [] }) => tags))]
  names.sort((a, b) => order.indexOf(a) - order.indexOf(b)) // -1 where there is no order
  return names.map((name) => ({ name, ...(tags[name] && { description: tags[name] }) }))
}
