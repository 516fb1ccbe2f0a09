import Ajv, { type ValidateFunction } from 'ajv/dist/2020.js'
import { contentsOf, documents, type Operation } from './operations.ts'

/** Said by what stands before every operation, and so by none of them. */
const EVERYWHERE = [404, 405, 413, 429]
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: false })
for (const [api, { components }] of Object.entries(documents)) ajv.addSchema({ components }, `${api}:`)
const compiled = new Map<object, ValidateFunction>()

/** What is wrong with an answer, by what its document promises; undefined where nothing is. */
export async function faultOf(operation: Operation, answer: Response): Promise<string | undefined> {
  const { status } = answer
  const text = await answer.text()
  if (status >= 500) return `${status} ${text.slice(0, 300)}`
  const contents = contentsOf(operation, status)
  if (!contents && !EVERYWHERE.includes(status)) return `${status} is not documented: ${text.slice(0, 300)}`
  if (status === 204 || text === '') return undefined
  const type = (answer.headers.get('content-type') ?? '').split(';', 1)[0]!
  const schema = contents?.[type]?.schema
  if (contents && !schema) return `${type} is not documented for ${status}`
  if (!schema || type !== 'application/json') return undefined
  const fits = compiled.get(schema) ?? ajv.compile(rooted(schema, operation.api))
  compiled.set(schema, fits)
  const body = JSON.parse(text)
  return fits(body)
    ? undefined
    : `${status} is not as documented: ${ajv.errorsText(fits.errors)} in ${text.slice(0, 300)}`
}

/** References in a piece of a document are to the whole of it. */
const rooted = (schema: object, api: string): object =>
  JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', `"$ref":"${api}:#/`))
