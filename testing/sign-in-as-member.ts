import type { Runtime } from '#server/apps/runtime.ts'
import { signIn } from './sign-in.ts'

type Team = { teamId: string; call: (method: string, path: string, body?: object) => Promise<{ status: number }> }

/** Somebody with a member's rights who answers as a member of that first name, `… Nyberg`; `id` is the member's. */
export async function signInAsMember(rt: Runtime, { teamId, call }: Team, firstname: string) {
  const person = await signIn(rt, teamId, 'member')
  const id: string = (await person.call('GET', '/v1/session')).body.data.member.id
  await call('PATCH', `/v1/members/${id}`, { firstname, lastname: 'Nyberg' })
  return { ...person, id }
}
