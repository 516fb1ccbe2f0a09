import pg from 'pg'
import { type Fault, refuse } from '#server/domain/refused.ts'

/** By the name of the constraint that was violated. */
const FAULTS: Record<string, Fault> = {
  post_team_id_slug_key: { field: 'slug', message: 'is already taken' },
  post_translation: { field: 'locale', message: 'has a translation already' },
  post_form_id_fkey: { field: 'form_id', message: 'is not a form' },
  post_parent_id_fkey: { field: 'parent_id', message: 'is not a post' },
  post_membership_id_fkey: { field: 'user_id', message: 'is not a user' },
  post_tag_tag_id_fkey: { field: 'tags', message: 'are not all there any more' },
  post_media_media_id_fkey: { field: 'values', message: 'name media that are gone' },
}

/**
 * Somebody else was quicker: what was free when it was looked for is taken now, or what was there is gone.
 * @throws DomainError `invalid`, or the error itself
 */
export function refuseTaken(error: unknown): never {
  if (error instanceof pg.DatabaseError) refuse([FAULTS[error.constraint ?? '']])
  throw error
}
