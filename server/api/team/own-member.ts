import type { Caller } from '#server/auth/caller.ts'

/** Whether the member in the path is who asks, signed in; not a key. */
export const isOwnMember = ({ caller, params }: { caller: Caller; params: { id: string } }) =>
  caller.actor.kind === 'member' && caller.actor.id === params.id
