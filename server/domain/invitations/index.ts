export { acceptInvitation } from './accept-invitation.ts'
export { findInvitation, type Invitation } from './find-invitation.ts'
export { forgetInvitation, inviteMember, lockInvitable, withdrawInvitations } from './invite-member.ts'
export { mailInvitation } from './mail-invitation.ts'
