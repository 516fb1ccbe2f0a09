import { readMoment } from '#lib/dates/moment-of.ts'
import { isNoDate } from '#lib/dates/written-date.ts'
import { SCOPES } from '#lib/scopes.ts'
import { createKey } from '#server/domain/keys/create-key.ts'
import { type Command, print, WrongCall } from './command.ts'
import { findTeam } from './find-team.ts'
import { noMore, oneOf, readOptions, required } from './read-options.ts'
import { withDatabase } from './with-database.ts'

const OPTIONS = {
  kind: { type: 'string' },
  team: { type: 'string' },
  centre: { type: 'string', default: 'live' },
  name: { type: 'string' },
  scopes: { type: 'string', default: 'all' },
  expires: { type: 'string' },
  rate: { type: 'string' },
} as const

/** Makes an API key and prints its secret, as it goes into the Authorization header, this once. */
export const keyCreate: Command = {
  words: 'key create',
  usage:
    'key create --kind team|reports --name NAME [--team ID|NAME] [--centre live|training] [--scopes a,b|all] [--expires DATE] [--rate PER-MINUTE]',
  what: 'make an API key; prints it, once',
  async run(args) {
    const { values, positionals } = readOptions(args, OPTIONS)
    noMore(positionals)
    const kind = oneOf('kind', required('kind', values.kind), ['team', 'reports'])
    const centre = oneOf('centre', values.centre, ['live', 'training'])
    const name = required('name', values.name)
    const scopes = kind === 'team' ? readScopes(values.scopes) : []
    const expiresAt = values.expires === undefined ? null : readFuture(values.expires)
    const requestsPerMinute = values.rate === undefined ? null : readRate(values.rate)
    const secret = await withDatabase(async (db) => {
      const teamId = await findTeam(db, values.team)
      return createKey(db, { kind, teamId, centre, name, scopes, expiresAt, requestsPerMinute }, new Date())
    })
    print(kind === 'reports' ? `ak_${secret}` : secret)
  },
}

function readFuture(text: string): Date {
  const date = readMoment(text)
  if (!isNoDate(date) && date > new Date()) return date
  throw new WrongCall(`--expires is a date in the future such as 2030-12-31, not "${text}"`)
}

function readRate(text: string): number {
  const rate = Number(text)
  if (Number.isInteger(rate) && rate >= 1 && rate <= 100_000) return rate
  throw new WrongCall(`--rate is a whole number of requests per minute from 1 to 100000, not "${text}"`)
}

function readScopes(text: string): readonly string[] {
  if (text === 'all') return SCOPES
  const wanted = text.split(',').map((scope) => scope.trim())
  const known: readonly string[] = SCOPES
  const strange = wanted.find((scope) => !known.includes(scope))
  if (strange !== undefined)
    throw new WrongCall(`There is no scope "${strange}". There are: all, or some of ${known.join(', ')}`)
  return wanted
}
