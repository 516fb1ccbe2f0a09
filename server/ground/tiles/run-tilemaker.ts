import { spawn } from 'node:child_process'
import { constants } from 'node:fs'
import { access, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import type { Bounds } from '#lib/geo/bounds.ts'
import { LOCALES } from '#lib/words/locales.ts'

/** Debian's package has its layers and rules for the OpenMapTiles schema here. */
const RULES = '/usr/share/doc/tilemaker/examples'
const CONFIG = join(RULES, 'config-openmaptiles.json')
const PROCESS = join(RULES, 'process-openmaptiles.lua')

/** What its tiles have beside ours. */
export const MORE_LAYERS = ['boundary', 'poi', 'water_name', 'aerodrome_label']

/** tilemaker could not make tiles; the message has its own last words. */
export class TilemakerFailed extends Error {}

/** Where tilemaker is on this machine, with the rules that Debian gives it; undefined where one of them is not. */
export async function findTilemaker(path = process.env.PATH ?? ''): Promise<string | undefined> {
  const programs = path.split(delimiter).map((folder) => join(folder, 'tilemaker'))
  for (const program of programs) if (await isThere(program, constants.X_OK)) return await withRules(program)
  return undefined
}

const withRules = async (program: string) => ((await isThere(CONFIG)) && (await isThere(PROCESS)) ? program : undefined)

const isThere = (path: string, mode = constants.R_OK) =>
  access(path, mode).then(
    () => true,
    () => false,
  )

/** `scratch`: a folder of its own, which need not be there. */
export type Job = { program: string; extract: string; scratch: string; bounds: Bounds }

/**
 * Runs tilemaker over an extract and hands `use` the MBTiles it made, which is gone afterwards. Layers that want shapefiles
 * of the sea are left out: nobody has them.
 * @throws {TilemakerFailed}
 */
export async function runTilemaker<T>(
  { program, extract, scratch, bounds }: Job,
  use: (mbtiles: string) => T,
): Promise<T> {
  await rm(scratch, { recursive: true, force: true }) // what one that was cut off left
  await mkdir(scratch)
  try {
    const [config, rules, output] = ['config.json', 'process.lua', 'out.mbtiles'].map((name) =>
      join(scratch, name),
    ) as Three
    await writeFile(config, JSON.stringify(withoutShapefiles(JSON.parse(await readFile(CONFIG, 'utf8')))))
    await writeFile(rules, withLanguages(await readFile(PROCESS, 'utf8')))
    const { west, south, east, north } = bounds
    const box = ['--bbox', [west, south, east, north].join(',')]
    await run(program, ['--input', extract, '--output', output, '--config', config, '--process', rules, ...box])
    return use(output)
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

type Three = [string, string, string]

const LANGUAGES = Object.keys(LOCALES).map((language) => `"${language}"`)

/** Its rules keep names in no language but the place's own, unless they are told which. */
const withLanguages = (rules: string) =>
  rules.replace(/^additional_languages = \{ *\}/m, `additional_languages = { ${LANGUAGES.join(', ')} }`)

type Config = { layers: Record<string, { source?: string }>; settings: object }

const withoutShapefiles = ({ layers, settings }: Config): Config => ({
  layers: Object.fromEntries(Object.entries(layers).filter(([, { source }]) => source === undefined)),
  settings,
})

function run(program: string, args: string[]): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (text) => {
    said = `${said}${text}`.slice(-500)
  })
  child.once('error', (error) => reject(new TilemakerFailed(error.message)))
  child.once('close', (code, signal) => {
    if (code === 0) return resolve()
    const last = said.trim().split('\n').at(-1) ?? ''
    reject(new TilemakerFailed(`tilemaker ended with ${code ?? signal}${last && `: ${last}`}`))
  })
  return promise
}
