import { parse } from 'osm-pbf-parser-node'
import { BadExtract } from './bad-extract.ts'
import { type Block, damaged, decode, readBlocks } from './read-blocks.ts'

export type Tags = Readonly<Record<string, string>>
export type OsmNode = { type: 'node'; id: number; lat: number; lon: number; tags?: Tags }
export type OsmWay = { type: 'way'; id: number; refs: number[]; tags?: Tags }
export type Member = { type: 'node' | 'way' | 'relation'; ref: number; role: string }
export type OsmRelation = { type: 'relation'; id: number; members: Member[]; tags?: Tags }
export type Element = OsmNode | OsmWay | OsmRelation

/** What is read here. Anything else a file requires would be read wrongly. */
const UNDERSTOOD = ['OsmSchema-V0.6', 'DenseNodes']

/**
 * The elements of an extract, block by block; `end` is the byte behind the block.
 * @throws {BadExtract}
 */
export async function* readElements(path: string, from = 0): AsyncGenerator<{ elements: Element[]; end: number }> {
  let at = from
  for await (const block of readBlocks(path, from)) {
    if (block.kind === 'OSMHeader') check(block)
    else yield { elements: elementsOf(block, at), end: block.end }
    at = block.end
  }
}

function check({ bytes }: Block): void {
  const { needed } = decode(bytes, 0, { needed: [] as string[] }, (tag, into, pbf) => {
    if (tag === 4) into.needed.push(pbf.readString())
  })
  const other = needed.filter((feature) => !UNDERSTOOD.includes(feature))
  if (other.length > 0) throw new BadExtract(`It needs what is not read here: ${other.join(', ')}`)
}

function elementsOf({ bytes }: Block, at: number): Element[] {
  try {
    return parse(bytes, {}) as Element[]
  } catch {
    throw damaged(at)
  }
}
