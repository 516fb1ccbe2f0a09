import { migrateDown, migrateUp, migrationStatus } from '#server/db/migrate.ts'
import type { Db } from '#server/db/open.ts'
import { type Command, print, say, WrongCall } from './command.ts'
import { noMore, readOptions } from './read-options.ts'
import { withBareDatabase } from './with-database.ts'

/** Brings the database up to date, takes the newest migration back, or says which ran when. */
export const migrate: Command = {
  words: 'migrate',
  usage: 'migrate up|down|status',
  what: 'bring the database up to date, take the newest migration back, or list them',
  async run(args) {
    const [direction = '', ...rest] = readOptions(args, {}).positionals
    noMore(rest)
    if (!isStep(direction))
      throw new WrongCall(direction ? `"${direction}" is no step of migrate` : 'Say up, down or status')
    await withBareDatabase(STEPS[direction])
  },
}

type Step = 'up' | 'down' | 'status'
const isStep = (word: string): word is Step => word in STEPS

const STEPS: Record<Step, (db: Db) => Promise<void>> = {
  up: async (db) => tell(await migrateUp(db), 'Applied', 'Everything was up to date'),
  down: async (db) => tell(await migrateDown(db), 'Taken back', 'There was nothing to take back'),
  status: async (db) => {
    for (const { name, executedAt } of await migrationStatus(db))
      print(`${name}  ${executedAt?.toISOString() ?? 'not applied'}`)
  },
}

const tell = (names: string[], did: string, nothing: string) =>
  say(names.length > 0 ? `${did}: ${names.join(', ')}` : nothing)
