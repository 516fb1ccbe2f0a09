import { type ApiName, documentedApps } from '#server/apps/apis.ts'
import { openApiDocuments } from '#server/apps/openapi.ts'

export type Schema = {
  $ref?: string
  type?: string | string[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  additionalProperties?: Schema | boolean
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  enum?: unknown[]
  const?: unknown
  example?: unknown
  format?: string
  minimum?: number
  maximum?: number
}
type Content = Record<string, { schema: Schema; example?: unknown }>
type Described = {
  operationId: string
  description?: string
  security?: Record<string, string[]>[]
  parameters?: { name: string; in: string; required?: boolean; schema: Schema }[]
  requestBody?: { content: Content }
  responses: Record<string, { $ref?: string; content?: Content }>
}
export type Document = {
  paths: Record<string, Record<string, Described>>
  components: { schemas: Record<string, Schema>; responses: Record<string, { content?: Content }> }
}
/** One operation, as the served document describes it: all that the fuzz and the authorisation pairs know of it. */
export type Operation = Described & { api: ApiName; method: string; path: string; title: string }

const served = openApiDocuments({ apps: documentedApps() })
// safe: server/api/documents.test.ts holds what is in them
export const documents = Object.fromEntries(
  Object.entries(served).map(([file, document]) => [file.replace('.json', ''), document]),
) as Record<ApiName, Document>

export const operations: Operation[] = Object.entries(documents).flatMap(([api, { paths }]) =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => ({
      ...described,
      api: api as ApiName,
      method: method.toUpperCase(),
      path,
      title: `${method.toUpperCase()} ${path}`,
    })),
  ),
)

/** The contents of an answer with this status, wherever the document says them; undefined where it has no such status. */
export function contentsOf({ api, responses }: Operation, status: number): Content | undefined {
  const found = responses[status]
  if (!found) return undefined
  const name = found.$ref?.split('/').at(-1)
  return (name ? documents[api].components.responses[name]?.content : found.content) ?? {}
}

/** What `openTwin` wants to know of an operation. */
export function asEndpoint({ path, requestBody }: Operation) {
  const { 'multipart/form-data': form, 'application/json': json } = requestBody?.content ?? {}
  return { path, isForm: form !== undefined, hasBody: json !== undefined, example: (form ?? json)?.example }
}

/** A stream does not end by itself. */
export const endsByItself = (o: Operation) => !('text/event-stream' in (contentsOf(o, 200) ?? {}))
