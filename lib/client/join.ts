import { answered, Problem, type Saying } from './problem.ts'
import { team } from './team-client.ts'

export type Invitation = { team: string; member: { name: string }; email: string | null }

/** What the token invites to. @throws Problem with a sentence for the page */
export async function readInvitation(token: string): Promise<Invitation> {
  const { data, response } = await team.POST('/v1/invitations/read', { body: { token } })
  if (!data) throw new Problem(response.status, refusal(response.status))
  return data.data
}

/**
 * Whoever has the token, the address and the password is the member from now on. Resolves with the id of the team.
 * @throws Problem with a sentence for the form
 */
export async function acceptInvitation(join: { token: string; email: string; password: string }): Promise<string> {
  const { data, response } = await team.POST('/v1/invitations/accept', { body: join })
  if (!data) throw new Problem(response.status, refusal(response.status))
  return data.data.team
}

function refusal(status: number): Saying {
  if (status === 404) return { key: 'joining.usedLink' }
  if (status === 403) return { key: 'joining.otherPassword' }
  if (status === 429) return { key: 'shared.problem.tooManyTries' }
  return answered(status)
}
