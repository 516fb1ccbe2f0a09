import { parentPort, workerData } from 'node:worker_threads'
import { kml } from '@tmcw/togeojson'
import { DOMParser } from '@xmldom/xmldom'
import { tidyFeatures, Unfit } from './tidy-features.ts'

type Given = { bytes: Uint8Array; kind: 'geojson' | 'kml' }

/** Files without markers of their own are KML in UTF-8, which is what the standard asks for. */
function parse({ bytes, kind }: Given): unknown {
  const text = new TextDecoder().decode(bytes)
  if (kind === 'geojson') return parseJson(text)
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) throw new Unfit('It is a KMZ: unpack it, and send the KML in it')
  // No map needs entities of its own; what declares them wants to be unfolded into more than it is.
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new Unfit('A KML with a DOCTYPE is not read')
  return kml(parseXml(text) as unknown as Document) // safe: what togeojson uses of a document, xmldom has
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Unfit('It is no GeoJSON: it is not even JSON')
  }
}

function parseXml(text: string) {
  const refuse = (level: string, message: string) => {
    if (level !== 'warning') throw new Error(message)
  }
  try {
    const document = new DOMParser({ onError: refuse }).parseFromString(text, 'text/xml')
    if (document.documentElement?.localName === 'kml') return document
  } catch (error) {
    throw new Unfit(`It is no KML: ${String(error).split('\n')[0]?.slice(0, 200)}`)
  }
  throw new Unfit('It is no KML')
}

try {
  parentPort?.postMessage({ tidied: tidyFeatures(parse(workerData as Given)) })
} catch (error) {
  if (!(error instanceof Unfit)) throw error
  parentPort?.postMessage({ refused: error.message })
}
