import type { Runtime } from '#server/apps/runtime.ts'
import type { Centre } from '#server/db/schema.ts'
import { categoriesOf, fileReport, type NewMessage, writeMessages } from '#server/domain/reports/index.ts'
import { openTeam } from './open-team.ts'

type Filed = {
  /** Names in English, e.g. `['Fire', 'Building']`. */
  category?: [string, string?]
  description?: string | null
  address?: string | null
  location?: { lng: number; lat: number } | null
  centre?: Centre
}
const HERE = { lng: 24.94, lat: 60.17 }

/** A team with a key, and citizens who report to it; ids as the paths of the team API have them. */
export async function openInbox(rt: Runtime) {
  const team = await openTeam(rt)
  const context = (centre: Centre = 'live') => rt.contextOf({ teamId: team.teamId, centre, actor: { kind: 'system' } })
  const categories = await categoriesOf(context())
  return {
    ...team,
    context,
    categories,
    /** A citizen's report; its id. */
    async file({ category = ['Fire'], description = null, address = null, location = HERE, centre }: Filed = {}) {
      const top = categories.find(({ name }) => name === category[0])!
      const sub = top.children.find(({ name }) => name === category[1])
      const { id } = await fileReport(context(centre), {
        location,
        address,
        description,
        categoryId: top.id,
        subcategoryId: sub?.id ?? null,
        reporterId: 'unknown',
        onBehalfOf: { name: 'Aino Virtanen', phone: '+358501234567' },
      })
      return id
    },
    /** What the citizen writes; ids of the messages. */
    say: (report: number, ...messages: NewMessage[]) => writeMessages(context(), report, 'citizen', messages),
    /** The data of an answer that has to be 200. */
    async ok(method: string, path: string, body?: unknown) {
      const answer = await team.call(method, path, body)
      if (answer.status !== 200) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
      return answer.body.data
    },
  }
}
