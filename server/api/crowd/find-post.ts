import { readPost } from '#server/domain/crowd/posts/index.ts'
import type { Named } from './call.ts'
import { idOf } from './wire-parts.ts'

/** The post that the path names; 403 for whoever may not read it. */
export const findPost = ({ ctx, viewer, params }: Named) => readPost(ctx, viewer, idOf(params.id))
