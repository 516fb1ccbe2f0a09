import { systemContext } from '#server/domain/context.ts'
import { createMember } from '#server/domain/members/index.ts'
import { type Command, print } from './command.ts'
import { findTeam } from './find-team.ts'
import { noMore, readOptions, required } from './read-options.ts'
import { withDatabase } from './with-database.ts'

const OPTIONS = { firstname: { type: 'string' }, lastname: { type: 'string' }, team: { type: 'string' } } as const

/** Adds somebody who can be alerted, without a sign-in, and prints the id. */
export const memberCreate: Command = {
  words: 'member create',
  usage: 'member create --firstname … --lastname … [--team ID|NAME]',
  what: 'add somebody who can be alerted; prints the id',
  async run(args) {
    const { values, positionals } = readOptions(args, OPTIONS)
    noMore(positionals)
    const firstname = required('firstname', values.firstname)
    const lastname = required('lastname', values.lastname)
    const id = await withDatabase(async (db) => {
      const teamId = await findTeam(db, values.team)
      const now = () => new Date()
      // A running server's tail finds whatever this logs at its next look.
      const ctx = systemContext(db, teamId, now)
      return createMember(ctx, { firstname, lastname })
    })
    print(id)
  },
}
