import { randomBytes } from 'node:crypto'
import { CROWD_SCOPES, scopeFrom } from '#lib/crowd-scopes.ts'
import { createOauthClient } from '#server/domain/keys/create-oauth-client.ts'
import { newSecret } from '#server/secrets/secret.ts'
import { type Command, print, WrongCall } from './command.ts'
import { findTeam } from './find-team.ts'
import { noMore, oneOf, readOptions, required } from './read-options.ts'
import { withDatabase } from './with-database.ts'

const OPTIONS = {
  name: { type: 'string' },
  team: { type: 'string' },
  centre: { type: 'string', default: 'live' },
  scopes: { type: 'string', default: 'all' },
} as const

/** Makes a client of the crowd API and prints `ID:SECRET`, as HTTP Basic and `curl -u` take it, this once. */
export const clientCreate: Command = {
  words: 'client create',
  usage: 'client create --name NAME [--team ID|NAME] [--centre live|training] [--scopes all,migrate|a,b]',
  what: 'make an OAuth client of the crowd API; prints ID:SECRET, once. Only so can one have the scope migrate',
  async run(args) {
    const { values, positionals } = readOptions(args, OPTIONS)
    noMore(positionals)
    const client = {
      id: idFor(required('name', values.name)),
      secret: newSecret(),
      centre: oneOf('centre', values.centre, ['live', 'training']),
      scopes: readScopes(values.scopes),
    }
    await withDatabase(async (db) =>
      createOauthClient(db, { ...client, teamId: await findTeam(db, values.team) }, new Date()),
    )
    print(`${client.id}:${client.secret}`)
  },
}

/** The name in plain letters, so that one sees what it is for, and something that no other has. */
function idFor(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const words = plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'client'
  return `${words.slice(0, 40)}-${randomBytes(4).toString('hex')}`
}

/** `all` is everything but `migrate`, which must be named. */
function readScopes(text: string): string[] {
  const words = text.split(',').map((word) => word.trim())
  return words.map((word) => {
    const scope = word === 'all' ? '*' : scopeFrom(word)
    if (scope === undefined)
      throw new WrongCall(`There is no scope "${word}". There are: all, or some of ${CROWD_SCOPES.join(', ')}`)
    return scope
  })
}
