export { type KeyChange, revokeKey, updateKey } from './change-key.ts'
export { issueKey } from './issue-key.ts'
export { type Key, keyById, pageKeys } from './store.ts'
