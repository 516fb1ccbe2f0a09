export { createMember, type Member, memberById, pageMembers } from './store.ts'
