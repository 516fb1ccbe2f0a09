import { useQuery } from '@tanstack/react-query'
import { tagsQuery } from '#components/alarms/queries.ts'
import { groupsQuery, rolesQuery } from '#components/members/queries.ts'
import { vehiclesQuery } from '#components/vehicles/queries.ts'

const NONE: { id: string; name: string }[] = []
const namesOf = (things: readonly { id: string; name: string }[]) => new Map(things.map(({ id, name }) => [id, name]))

/** What a rule can name: as lists to choose from, and by their ids. */
export function useNames() {
  const tags = useQuery(tagsQuery).data ?? NONE
  const roles = useQuery(rolesQuery).data ?? NONE
  const groups = useQuery(groupsQuery).data ?? NONE
  const vehicles = useQuery(vehiclesQuery).data ?? NONE
  const names = { tags: namesOf(tags), roles: namesOf(roles), groups: namesOf(groups), vehicles: namesOf(vehicles) }
  return { tags, roles, groups, vehicles, names }
}
