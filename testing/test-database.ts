import { randomBytes } from 'node:crypto'
import { administer } from './test-postgres.ts'

export type TestDatabase = { name: string; url: string; drop: () => Promise<void> }

/**
 * A database of a test's own: a copy of `template`, file by file, which takes a seventh of writing it to the log; or an empty one.
 * A run drops all of them in the end (sweepDatabases): ext4 makes new files slowly where others have just been deleted.
 */
export async function newDatabase(server: string, template = 'template0'): Promise<TestDatabase> {
  const name = `test_${process.pid}_${randomBytes(6).toString('hex')}`
  await administer(server, (run) => run(`create database ${name} template ${template} strategy file_copy`))
  const drop = () => administer(server, async (run) => void (await run(`drop database ${name} with (force)`)))
  return { name, url: urlOf(server, name), drop: process.env.TEST_RUN ? async () => undefined : drop }
}

export function urlOf(server: string, database: string): string {
  const url = new URL(server)
  url.pathname = `/${database}`
  return url.href
}
