import type { Caller } from '#server/auth/caller.ts'

/** Whether a session is about its own member, who then needs no scope. */
export const isOwnMember = ({ caller, params }: { caller: Caller; params: { id: string } }) =>
  caller.actor.kind === 'member' && caller.actor.id === params.id

/** Whether somebody who is a member of the team asks, and not a key. */
export const isMember = ({ caller }: { caller: Caller }) => caller.actor.kind === 'member'
