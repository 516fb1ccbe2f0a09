export { createGroup, deleteGroup, updateGroup } from './change-group.ts'
export { type Group, groupById, pageGroups } from './store.ts'
