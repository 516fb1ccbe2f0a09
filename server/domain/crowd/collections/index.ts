export { createSet, deleteSet, type NewSet, type SetChange, updateSet } from './change-set.ts'
export { mayChangeSet, mayCreateSet, mayReadSet, type PostSet, privilegesOnSet, type SetKind } from './post-set.ts'
export { addPost, holdsPost, removePost } from './set-posts.ts'
export { listSets, type SetFilter, setById } from './store.ts'
