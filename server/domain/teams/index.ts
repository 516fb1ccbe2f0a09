import type { Db } from '#server/db/open.ts'

export { createTeam } from './create-team.ts'

export const teamById = (db: Db, id: string) =>
  db.selectFrom('team').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
export { createUser } from './create-user.ts'
