import assert from 'node:assert/strict'
import type { Endpoint } from '#lib/contracts/endpoint.ts'

/** The path of an operation with an id for each parameter: of whom `whose` says, given the parameter's place. */
export function fillPath({ path }: Endpoint, whose: (place: number) => Record<string, string>): string {
  let place = 0
  return path.replaceAll(/(\w+)\/\{\w+\}/g, (_, segment: string) => {
    const id = whose(place++)[segment]
    assert.ok(id, `one of everything lacks ${segment}`)
    return `${segment}/${id}`
  })
}

export const parametersOf = ({ path }: Endpoint): number => path.match(/\{\w+\}/g)?.length ?? 0
