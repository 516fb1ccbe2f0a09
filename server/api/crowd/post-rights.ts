import { postFields } from '#lib/contracts/crowd/post-input.ts'
import * as posts from '#server/domain/crowd/posts/index.ts'
import type { CrowdCall } from './call.ts'

type Sent = CrowdCall & { sent: unknown }

/** Whether the caller may create such a post at all. @throws DomainError `forbidden` */
export function mayPost({ ctx, viewer, sent }: Sent): Promise<void> {
  const { status = null, membershipId = null, formId = null } = decisive(sent)
  return posts.requireCreatable(ctx, viewer, { status, membershipId, formId })
}

/** Whether they may change this one so. @throws DomainError `forbidden` */
export async function mayChangePost({ viewer, sent, found }: Sent & { found: posts.Post }): Promise<void> {
  posts.requireChangeable(found, decisive(sent), viewer)
}

/** What decides about it, of a body that may be wrong in everything else. */
function decisive(sent: unknown) {
  const given = Object(sent) as Record<string, unknown> // safe: each is parsed below
  const relation = (...names: ('form' | 'form_id' | 'user' | 'user_id')[]) =>
    names.map((name) => postFields[name].safeParse(given[name]).data).find((id) => id !== undefined)
  return {
    status: postFields.status.safeParse(given.status).data ?? undefined,
    membershipId: relation('user', 'user_id'),
    formId: relation('form', 'form_id'),
  }
}
