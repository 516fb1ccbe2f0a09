import type { Caller } from '#server/auth/caller.ts'

/** Is it about the member that the session itself is? */
export const isOwnMember = ({ caller, params }: { caller: Caller; params: { id: string } }) =>
  caller.actor.kind === 'member' && caller.actor.id === params.id
