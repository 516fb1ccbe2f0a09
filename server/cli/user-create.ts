import { z } from 'zod'
import { createUser } from '#server/domain/founding/index.ts'

import { type Command, print, WrongCall } from './command.ts'
import { findTeam } from './find-team.ts'
import { noMore, oneOf, readOptions, required } from './read-options.ts'
import { withDatabase } from './with-database.ts'

const OPTIONS = {
  email: { type: 'string' },
  password: { type: 'string' },
  firstname: { type: 'string' },
  lastname: { type: 'string' },
  rights: { type: 'string', default: 'member' },
  team: { type: 'string' },
} as const

/** Makes a sign-in with a member and a membership in the team, and prints the user's id. */
export const userCreate: Command = {
  words: 'user create',
  usage:
    'user create --email ADDRESS --password SECRET --firstname … --lastname … [--rights member|dispatcher|admin] [--team ID|NAME]',
  what: 'make a sign-in; prints the id of the user',
  async run(args) {
    const { values, positionals } = readOptions(args, OPTIONS)
    noMore(positionals)
    const user = {
      email: readEmail(required('email', values.email)),
      password: readPassword(required('password', values.password)),
      firstname: required('firstname', values.firstname),
      lastname: required('lastname', values.lastname),
      rights: oneOf('rights', values.rights, ['member', 'dispatcher', 'admin']),
    }
    print(
      await withDatabase(async (db) =>
        createUser(db, { ...user, teamId: await findTeam(db, values.team) }, new Date()),
      ),
    )
  },
}

function readEmail(text: string): string {
  if (!z.email().safeParse(text).success)
    throw new WrongCall(`--email is an address such as anna@example.org, not "${text}"`)
  return text
}

function readPassword(text: string): string {
  if (text.length < 8) throw new WrongCall('--password has at least 8 characters')
  return text
}
