import { isDeepStrictEqual } from 'node:util'
import type { Context } from '#server/domain/context.ts'
import type { FormRules } from '../forms/index.ts'
import type { Viewer } from '../viewer.ts'
import type { Point } from './check-values.ts'
import type { Known } from './knowledge.ts'
import type { NewPost, OwnPost, PostStatus } from './post.ts'

/** A post as it is to be written: everything it names is there, in ids. */
export type CheckedPost = Omit<NewPost, 'tags' | 'status' | 'locale' | 'slug'> & {
  type: 'report' | 'translation'
  /** Null where one is to be made of the title. */
  slug: string | null
  status: PostStatus
  locale: string
  color: string | null
  tags: number[]
  media: number[]
  points: Point[]
}

/** Who wants to write a post, and what it was before; what stays as it is, is not judged anew. */
export type Check = { ctx: Context; viewer: Viewer; known: Known; before?: OwnPost | undefined }
/** A post that is being checked, and the rules of its form where it has one. */
export type Subject = Check & { post: CheckedPost; rules: FormRules | undefined }

/** Did any of these change? Everything has, of a new post. */
export const isNew = ({ before, post }: Subject, ...keys: (keyof OwnPost & keyof CheckedPost)[]): boolean =>
  !before || keys.some((key) => !isDeepStrictEqual(before[key], post[key]))
