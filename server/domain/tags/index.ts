export { createTag, deleteTag, updateTag } from './change-tag.ts'
export { pageTags, type Tag, tagById } from './store.ts'
