import { unwrap } from '#lib/client/problem.ts'
import { team } from '#lib/client/team-client.ts'

/** `mailedTo`: whom a link of its own was mailed, too. */
export type MadeInvitation = { url: string; expiresAt: string; mailedTo: string | null }

const invite = (id: string, email: string | null) =>
  unwrap(team.POST('/v1/members/{id}/invitations', { params: { path: { id } }, body: { email } }))

/** Makes a link to be shown, and mails another where there is an address; what cannot be mailed makes none. @throws Problem */
export async function makeInvitation(id: string, email: string | null): Promise<MadeInvitation> {
  if (email !== null) await invite(id, email)
  const { url, expiresAt } = (await invite(id, null)).data
  return { url: url!, expiresAt: expiresAt!, mailedTo: email } // safe: they are in the answer when it is not mailed
}

export const withdrawInvitations = (id: string) =>
  unwrap(team.DELETE('/v1/members/{id}/invitations', { params: { path: { id } } }))
