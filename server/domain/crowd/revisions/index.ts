export { keepRevisions, revise } from './keep-revisions.ts'
export { ownColumns } from './own-columns.ts'
