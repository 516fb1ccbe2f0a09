import type { OpenAPIHono } from '@hono/zod-openapi'
import {
  CROWD_TAGS,
  HOW_MESSAGES_ARRIVE,
  HOW_THE_CROWD_API_ANSWERS,
  HOW_VALUES_WORK,
} from '#lib/contracts/crowd/manners.ts'
import { DEFAULT_SCOPES } from '#lib/contracts/crowd/scopes.ts'
import { HOW_THE_REPORTS_API_ANSWERS } from '#lib/contracts/reports/manners.ts'
import { HOW_THE_TEAM_API_ANSWERS } from '#lib/contracts/team/manners.ts'
import { HOW_WEBHOOKS_ARRIVE } from '#lib/contracts/team/webhook-events.ts'
import { withRefusalsOnce } from './refusals-once.ts'
import type { ApiName } from './runtime.ts'

type Documents = Record<string, object>
type Apps = { apps: Record<ApiName, Pick<OpenAPIHono, 'getOpenAPI31Document'>> }
const made = new WeakMap<Apps, Documents>()

const TITLES = { team: 'Muster team API', reports: 'Muster reports API', crowd: 'Muster crowd API' }
const ABOUT = {
  team: HOW_THE_TEAM_API_ANSWERS,
  reports: HOW_THE_REPORTS_API_ANSWERS,
  crowd: HOW_THE_CROWD_API_ANSWERS,
}

const bearer = (description: string) => ({ type: 'http', scheme: 'bearer', description })
const grant = {
  tokenUrl: '/api/v3/oauth/token',
  scopes: Object.fromEntries(DEFAULT_SCOPES.map((scope) => [scope, `What has to do with ${scope}`])),
}
const SECURITY: Record<ApiName, object> = {
  team: {
    team_key: bearer('A key of a team and one of its control centres, with scopes. `Authorization: Bearer <key>`'),
  },
  reports: { reports_key: bearer('A reports key; its `ak_` is part of it. `Authorization: Bearer ak_<key>`') },
  crowd: {
    token: bearer('An access token from `/api/v3/oauth/token`.'),
    oauth: {
      type: 'oauth2',
      description: 'A client alone is anonymous; with `password` it acts for a person.',
      flows: { clientCredentials: grant, password: grant },
    },
  },
}

/** What limited operations also answer (http/rate-limit.ts). */
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

/** The three OpenAPI 3.1 documents by file name, made once from the routes that answer. */
export function openApiDocuments(rt: Apps): Documents {
  const known = made.get(rt)
  if (known) return known
  const documents: Documents = {}
  for (const name of Object.keys(TITLES) as ApiName[]) documents[`${name}.json`] = documentOf(rt, name)
  made.set(rt, documents)
  return documents
}

function documentOf(rt: Apps, name: ApiName): object {
  const document = rt.apps[name].getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: TITLES[name],
      version: '1.0.0',
      description: ABOUT[name],
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/' }],
  })
  const components = { ...document.components, securitySchemes: SECURITY[name], headers: HEADERS }
  return withRefusalsOnce({ ...document, paths: inOrder(document.paths), components, tags: tagsOf(document) })
}

/** The reference first, as it is printed; then the paths that only have extensions. Routes stand as they must be matched. */
function inOrder(paths: object = {}) {
  const isExtra = ([, path]: [string, object]) => Object.values(path).every((operation) => operation['x-extension'])
  return Object.fromEntries(Object.entries(paths).sort((a, b) => Number(isExtra(a)) - Number(isExtra(b))))
}

const TAGS: Record<string, string> = {
  Webhooks: HOW_WEBHOOKS_ARRIVE,
  'Form attributes': HOW_VALUES_WORK,
  'Data providers': HOW_MESSAGES_ARRIVE,
}

/** Every tag, those of the crowd API in the order of its reference, others in that of the operations; some say more about all of theirs. */
function tagsOf({ paths = {} }: { paths?: Record<string, object> }) {
  const operations = Object.values(paths).flatMap((path) => Object.values(path) as { tags?: string[] }[])
  const names = [...new Set(operations.flatMap(({ tags = [] }) => tags))]
  names.sort((a, b) => CROWD_TAGS.indexOf(a) - CROWD_TAGS.indexOf(b)) // -1 for all of another API
  return names.map((name) => ({ name, ...(TAGS[name] && { description: TAGS[name] }) }))
}
