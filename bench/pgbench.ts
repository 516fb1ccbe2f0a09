import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WRITE_POSITIONS } from '#server/db/positions.ts'

/** How many fixes per second PostgreSQL takes in groups of that size, by the product's own statement, prepared, from one client. */
export function pgbench(
  databaseUrl: string,
  ids: string[],
  group: number,
  seconds: number,
): { perSecond: number; group: number } {
  const script = join(tmpdir(), `muster-pgbench-${process.pid}.sql`)
  writeFileSync(
    script,
    `${WRITE_POSITIONS.replaceAll(/\$(\d)/g, (_, n) => `'${columns(ids, group)[Number(n) - 1]}'`).replaceAll('\n', ' ')};\n`,
  )
  const args = [
    '--no-vacuum',
    '--protocol=prepared',
    '--client=1',
    `--time=${seconds}`,
    `--file=${script}`,
    databaseUrl,
  ]
  const { stdout, stderr, status } = spawnSync('pgbench', args, { encoding: 'utf8' })
  rmSync(script)
  const tps = stdout?.match(/^tps = ([\d.]+)/m)?.[1]
  if (status !== 0 || tps === undefined) throw new Error(`pgbench: ${stderr ?? 'is not installed'}`)
  return { perSecond: Math.round(Number(tps) * group), group }
}

function columns(ids: string[], group: number): string[] {
  const list = (of: (n: number) => string | number) => `{${Array.from({ length: group }, (_, n) => of(n)).join(',')}}`
  const now = Date.now()
  return [
    list((n) => ids[n % ids.length]!),
    list(() => now),
    list((n) => 24 + n / 1000),
    list(() => 60),
    list(() => 'NULL'),
    list(() => 43.5),
    list(() => 270),
  ]
}
