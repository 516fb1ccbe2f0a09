import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { buildCallerAssets } from './caller-assets.ts'
import { newest } from './newest.ts'

const SOURCES = [
  'app',
  'components',
  'lib',
  'messages',
  'public',
  'server',
  'next.config.mjs',
  'package.json',
  'proxy.ts',
]

/** Builds all pages when the build is missing or older than the sources. Throws when the build fails. */
export function buildWhenStale(root: string): void {
  buildCallerAssets(root, newest)
  const stamp = join(root, '.next', 'BUILD_ID')
  const built = existsSync(stamp) ? statSync(stamp).mtimeMs : 0
  if (SOURCES.every((name) => newest(join(root, name)) <= built)) return
  console.log(built ? 'The sources are newer than the build: building …' : 'Building (the first time only) …')
  build(root, 'ignore')
}

/** Builds all pages: those that Next draws, and the programs and the style of the citizens' pages. */
export function build(root: string, output: 'ignore' | 'inherit'): void {
  buildCallerAssets(root, newest)
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: root,
    stdio: ['ignore', output, 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  if (status !== 0) throw new Error('The build failed; see above.')
}
