import { writeFile } from 'node:fs/promises'
import { deflateSync } from 'node:zlib'
import Pbf from 'pbf'

type Tags = Record<string, string>
/** A little town as OpenStreetMap has it: nodes by number, ways along them. */
export type Extract = {
  bounds?: [west: number, south: number, east: number, north: number]
  nodes: { id: number; lat: number; lng: number; tags?: Tags }[]
  ways: { id: number; refs: number[]; tags?: Tags }[]
  relations?: { id: number; members: { way: number; role: string }[]; tags: Tags }[]
  needs?: string[]
}

/** Writes an extract as a `.osm.pbf` (wiki.openstreetmap.org/wiki/PBF_Format), nodes dense, one block for each kind. */
export async function writeExtract(path: string, extract: Extract): Promise<void> {
  const blocks = [block('OSMHeader', header(extract))]
  if (extract.nodes.length > 0) blocks.push(block('OSMData', nodesBlock(extract)))
  if (extract.ways.length > 0) blocks.push(block('OSMData', waysBlock(extract)))
  if (extract.relations) blocks.push(block('OSMData', relationsBlock(extract.relations)))
  await writeFile(path, Buffer.concat(blocks))
}

function block(kind: string, content: Uint8Array): Buffer {
  const blob = new Pbf()
  blob.writeVarintField(2, content.length)
  blob.writeBytesField(3, deflateSync(content))
  const bytes = blob.finish()
  const head = new Pbf()
  head.writeStringField(1, kind)
  head.writeVarintField(3, bytes.length)
  const heading = head.finish()
  const length = Buffer.alloc(4)
  length.writeUInt32BE(heading.length)
  return Buffer.concat([length, heading, bytes])
}

function header({ bounds, needs = ['OsmSchema-V0.6', 'DenseNodes'] }: Extract): Uint8Array {
  const pbf = new Pbf()
  if (bounds) {
    const [west, south, east, north] = bounds.map((degrees) => Math.round(degrees * 1e9))
    pbf.writeMessage(
      1,
      (_, box = pbf) => {
        for (const [i, edge] of [west, east, north, south].entries()) box.writeSVarintField(i + 1, edge!)
      },
      null,
    )
  }
  for (const need of needs) pbf.writeStringField(4, need)
  return pbf.finish()
}

/** The words of a block, by number; 0 is nothing. */
function openWords() {
  const words = ['']
  return {
    words,
    of(word: string): number {
      const at = words.indexOf(word)
      return at >= 0 ? at : words.push(word) - 1
    },
  }
}

/** A primitive block of one group; words are written before what uses them, so what uses them is made first. */
function primitive(make: (group: Pbf, wordOf: (word: string) => number) => void): Uint8Array {
  const { words, of } = openWords()
  const group = new Pbf()
  make(group, of)
  const bytes = group.finish()
  const pbf = new Pbf()
  pbf.writeMessage(
    1,
    (_, table = pbf) => {
      for (const word of words) table.writeStringField(1, word)
    },
    null,
  )
  pbf.writeBytesField(2, bytes)
  return pbf.finish()
}

const deltas = (numbers: number[]) => numbers.map((n, i) => n - (numbers[i - 1] ?? 0))
const tenMillionths = (degrees: number) => Math.round(degrees * 1e7)

const nodesBlock = ({ nodes }: Extract) =>
  primitive((group, wordOf) => {
    const tags = nodes.flatMap(({ tags = {} }) => [...Object.entries(tags).flat().map(wordOf), 0])
    group.writeMessage(
      2,
      (_, dense = group) => {
        dense.writePackedSVarint(1, deltas(nodes.map(({ id }) => id)))
        dense.writePackedSVarint(8, deltas(nodes.map(({ lat }) => tenMillionths(lat))))
        dense.writePackedSVarint(9, deltas(nodes.map(({ lng }) => tenMillionths(lng))))
        dense.writePackedVarint(10, tags)
      },
      null,
    )
  })

const waysBlock = ({ ways }: Extract) =>
  primitive((group, wordOf) => {
    for (const { id, refs, tags = {} } of ways)
      group.writeMessage(
        3,
        (_, way = group) => {
          way.writeVarintField(1, id)
          way.writePackedVarint(2, Object.keys(tags).map(wordOf))
          way.writePackedVarint(3, Object.values(tags).map(wordOf))
          way.writePackedSVarint(8, deltas(refs))
        },
        null,
      )
  })

const relationsBlock = (relations: NonNullable<Extract['relations']>) =>
  primitive((group, wordOf) => {
    for (const { id, members, tags } of relations)
      group.writeMessage(
        4,
        (_, relation = group) => {
          relation.writeVarintField(1, id)
          relation.writePackedVarint(2, Object.keys(tags).map(wordOf))
          relation.writePackedVarint(3, Object.values(tags).map(wordOf))
          relation.writePackedVarint(
            8,
            members.map(({ role }) => wordOf(role)),
          )
          relation.writePackedSVarint(9, deltas(members.map(({ way }) => way)))
          relation.writePackedVarint(
            10,
            members.map(() => 1),
          )
        },
        null,
      )
  })
