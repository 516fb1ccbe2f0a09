export { createMember, deleteMember, updateMember } from './change-member.ts'
export { recordMemberPosition } from './record-member-position.ts'
export { type Member, memberById, pageMembers } from './store.ts'
