import { type Element, readElements, type Tags } from '../extract/read-elements.ts'
import type { Scratch } from '../kept/scratch.ts'

/** Tags of a node that only say how it was drawn. */
const SAYS_NOTHING = new Set(['created_by', 'source', 'attribution'])

/**
 * Reads an extract into the scratch file, from where an import before was cut off. `onProgress` is given the byte reached.
 * @throws {BadExtract} and what was read until then stays for the next try
 */
export async function readExtract(path: string, scratch: Scratch, onProgress: (byte: number) => void): Promise<void> {
  for await (const { elements, end } of readElements(path, scratch.readTo)) {
    scratch.block(end, () => {
      for (const element of elements) keep(scratch, element)
    })
    onProgress(end)
  }
}

function keep(scratch: Scratch, element: Element): void {
  const tags = says(element.tags)
  if (element.type === 'node') {
    scratch.addNode(element.id, element.lat, element.lon)
    if (tags) scratch.addTagged(element.id, tags)
  } else if (element.type === 'way') scratch.addWay(element.id, element.refs, tags)
  else if (tags) scratch.addRelation(element.id, element.members, tags)
}

const says = (tags: Tags | undefined): Tags | undefined =>
  tags && Object.keys(tags).some((key) => !SAYS_NOTHING.has(key)) ? tags : undefined
