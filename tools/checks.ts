import { spawn } from 'node:child_process'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '..')
const bin = (name: string) => join(ROOT, 'node_modules/.bin', name)

/** What `npm run check` runs before the unit tests, by name. */
const SOURCES = ['app', 'components', 'lib', 'server', 'demo', 'testing', 'tools', 'bench', 'e2e']
const CHECKS: [name: string, program: string, ...args: string[]][] = [
  ['format and lint', bin('biome'), 'check', '.'],
  ['types', bin('tsc'), '--noEmit'],
  ['imports', bin('depcruise'), '--config', '.dependency-cruiser.cjs', ...SOURCES],
  ['floors', bin('depcruise'), '--config', '.dependency-cruiser.floors.cjs', 'app', 'components', 'lib', 'server'],
  ['dead exports', bin('knip')],
  ['words', process.execPath, join(ROOT, 'tools/words/check-words.ts')],
]

/** Runs every check, two at a time, and returns the names of those that failed; their output is printed. */
export async function runChecks(): Promise<{ passed: number; failed: string[] }> {
  const failed: string[] = []
  const waiting = [...CHECKS]
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const [name, program, ...args] = check
      const started = Date.now()
      const { code, output } = await run(program, args)
      console.log(`${code === 0 ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
      if (code === 0) continue
      failed.push(name)
      console.log(output)
    }
  }
  await Promise.all([worker(), worker()])
  return { passed: CHECKS.length - failed.length, failed }
}

const run = (program: string, args: string[]) =>
  new Promise<{ code: number | null; output: string }>((resolve) => {
    const child = spawn(program, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('error', (error) => resolve({ code: 1, output: error.message }))
    child.on('close', (code) => resolve({ code, output }))
  })
