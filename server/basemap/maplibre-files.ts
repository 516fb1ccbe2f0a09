import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const dist = join(dirname(createRequire(import.meta.url).resolve('maplibre-gl/package.json')), 'dist')
const texts = new Map<string, Promise<string>>()

/** MapLibre's worker, straight from the installed package: the bundler's own recipe gives a dead worker. */
export function mapLibreFile(name: string): Promise<string> {
  const text = texts.get(name) ?? readFile(join(dist, name), 'utf8')
  texts.set(name, text)
  return text
}
