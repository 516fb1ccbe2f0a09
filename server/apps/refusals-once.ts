type Response = { $ref?: string }
type Operation = { responses?: Record<string, Response> }
type Document = { paths?: Record<string, object>; components?: object }

/**
 * The document with each refusal said once, under `components.responses`, where every operation refers to it: a hundred
 * operations have the same ten, and clients' types are made from each.
 */
export function withRefusalsOnce<D extends Document>(document: D): D {
  const names = new Map<string, string>()
  const responses: Record<string, Response> = {}
  const refer = (status: string, response: Response): Response => {
    if (Number(status) < 400 || response.$ref) return response
    const same = JSON.stringify([status, response])
    const name = names.get(same) ?? free(`Refused${status}`, responses)
    names.set(same, name)
    responses[name] = response
    return { $ref: `#/components/responses/${name}` }
  }
  const paths = mapped(document.paths ?? {}, (_, path) =>
    mapped(path as Record<string, Operation>, (_, operation) => ({
      ...operation,
      ...(operation.responses && { responses: mapped(operation.responses, refer) }),
    })),
  )
  return { ...document, paths, components: { ...document.components, responses } }
}

/** One status may be worded in several ways. */
function free(name: string, taken: object): string {
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? name : `${name}_${n}`
    if (!(candidate in taken)) return candidate
  }
}

const mapped = <A, B>(all: Record<string, A>, to: (key: string, value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(all).map(([key, value]) => [key, to(key, value)]))
