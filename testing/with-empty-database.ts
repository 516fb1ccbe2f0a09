import { after } from 'node:test'
import { newDatabase } from './test-database.ts'
import { startTestPostgres } from './test-postgres.ts'

/** The address of a database with nothing in it, which is dropped after the test; `close` is called before. */
export async function withEmptyDatabase(close: () => Promise<void>): Promise<string> {
  const opening = open()
  after(async () => {
    const { drop } = await opening
    await close()
    await drop()
  })
  return (await opening).url
}

const open = async () => newDatabase((await startTestPostgres()).url)
