import type { Db } from '#server/db/open.ts'
import { WrongCall } from './command.ts'

/**
 * The team that `--team` names by id, slug or name; without it, the only team.
 * @throws WrongCall when several could be meant, Error when there is none
 */
export async function findTeam(db: Db, wanted: string | undefined): Promise<string> {
  const teams = await db.selectFrom('team').select(['id', 'name', 'slug']).orderBy('id').execute()
  const known = teams.map((team) => `  ${team.id}  ${team.name}`).join('\n')
  if (teams.length === 0) throw new Error('There is no team yet; make one with: team create NAME')
  const found = wanted === undefined ? teams : teams.filter(({ id, name, slug }) => [id, name, slug].includes(wanted))
  if (found.length === 1 && found[0]) return found[0].id
  if (found.length === 0) throw new Error(`There is no team "${wanted}". There are:\n${known}`)
  throw new WrongCall(`Several teams could be meant; say which by its id with --team:\n${known}`)
}
