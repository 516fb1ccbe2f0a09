import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'

export type Section = { name: string; title: string; rows: Record<string, number | string>[] }

/** What the figures depend on: they are comparable on one machine, within one run. */
export function machine() {
  const [cpu] = cpus()
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    encoding: 'utf8',
    cwd: import.meta.dirname,
  }).trim()
  return {
    date: new Date().toISOString(),
    node: process.version,
    commit,
    cpu: cpu?.model ?? '',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 1e9),
    loadBefore: loadavg()[0] ?? 0,
  }
}

export function print(section: Section): void {
  console.log(`\n${section.title}`)
  console.table(section.rows)
}

/** Leaves everything in `bench/results.json`. */
export function write(about: object, sections: Section[]): void {
  writeFileSync(join(import.meta.dirname, 'results.json'), `${JSON.stringify({ ...about, sections }, null, 2)}\n`)
}
