import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { buildSync } from 'esbuild'

/** The programs and the style of the caller's pages, and the responder's service worker, as text. */
export type BuiltAssets = { caller: string; form: string; worker: string; respondWorker: string; style: string }

const ENTRIES = {
  caller: 'components/caller/start.ts',
  form: 'components/caller/report-form.ts',
  worker: 'components/caller/worker.ts',
  respondWorker: 'components/respond/worker/respond-worker.ts',
  style: 'components/caller/caller.css',
}
const SOURCES = [
  'components/caller',
  'components/outbox',
  'components/respond/worker',
  'lib/caller',
  'lib/contracts/caller.ts',
  'lib/words/say.ts',
  'package-lock.json',
]
const BUILT = '.caller/assets.json'

/**
 * Builds them when they are missing or older than their sources, for phones of 2018: ES2019, no modules. Returns them.
 * @throws {Error} esbuild's, when a source is wrong
 */
export function buildCallerAssets(root: string, newest: (path: string) => number): BuiltAssets {
  const built = join(root, BUILT)
  const stamp = statSync(built, { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (SOURCES.some((name) => newest(join(root, name)) > stamp)) write(built, bundle(root))
  return JSON.parse(readFileSync(built, 'utf8'))
}

function bundle(root: string): BuiltAssets {
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: ENTRIES,
    outdir: '.caller',
    write: false,
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    target: 'es2019',
    logLevel: 'error',
  })
  const textOf = (name: string) => outputFiles.find(({ path }) => basename(path) === name)!.text
  const program = (name: string) => textOf(`${name}.js`)
  return {
    caller: program('caller'),
    form: program('form'),
    worker: program('worker'),
    respondWorker: program('respondWorker'),
    style: textOf('style.css'),
  }
}

/** Whole or not at all: several processes may build at once. */
function write(path: string, assets: BuiltAssets): void {
  mkdirSync(dirname(path), { recursive: true })
  const half = `${path}.${process.pid}`
  writeFileSync(half, JSON.stringify(assets))
  renameSync(half, path)
}
