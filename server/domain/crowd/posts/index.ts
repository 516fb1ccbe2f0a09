export { answersIn } from './answers-in.ts'
export { type BulkChange, changePosts, chosenIds } from './change-posts.ts'
export { checkNewPost } from './check-post.ts'
export type { CheckedPost } from './checked-post.ts'
export { createPost, requireCreatable } from './create-post.ts'
export { keptDay, keptMoment } from './date-answer.ts'
export { deletePost } from './delete-post.ts'
export { eachPost } from './each-post.ts'
export { insertPost, insertPosts } from './insert-posts.ts'
export { type Known, openKnowledge } from './knowledge.ts'
export { listPosts } from './list-posts.ts'
export { liveLock, lockPost, unlockPost } from './lock-post.ts'
export { measurePosts } from './measure-posts.ts'
export {
  type Lock,
  mayRead,
  mayUpdate,
  type NewPost,
  type Post,
  type PostStatus,
  privilegesOn,
  type Values,
} from './post.ts'
export type { PostFilter, Wanted } from './post-filter.ts'
export { groupedTotals, totalsOverTime } from './post-stats.ts'
export { readPost } from './read-post.ts'
export { listRevisions, type Revision, revisionById } from './revisions.ts'
export { shapeKeys } from './shape-keys.ts'
export { type Shown, shownTo } from './shown-to.ts'
export type { Grouping } from './stats-groups.ts'
export { postById, postOrTranslationById } from './store.ts'
export { pointsInTile, type TilePoint } from './tile-points.ts'
export {
  addTranslation,
  changeTranslation,
  findTranslation,
  listTranslations,
  removeTranslation,
} from './translations.ts'
export { type PostChange, requireChangeable, updatePost } from './update-post.ts'
