import type { OpenAPIHono } from '@hono/zod-openapi'
import type { ApiName } from '#server/runtime.ts'

type Documents = Record<string, object>
type Apps = { apps: Record<ApiName, Pick<OpenAPIHono, 'getOpenAPI31Document'>> }
const made = new WeakMap<Apps, Documents>()

const TITLES = { team: 'Muster team API', reports: 'Muster reports API', crowd: 'Muster crowd API' }
const ABOUT = {
  team: 'Alarms, responses, vehicles and what belongs to them. Operations marked *Extension* are not in the original reference.',
  reports: 'Citizens’ reports.',
  crowd: 'Crowd reports: posts in forms.',
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
  const key = { type: 'http' as const, scheme: 'bearer', description: 'An API key.' }
  return { ...document, components: { ...document.components, securitySchemes: { key } } }
}
