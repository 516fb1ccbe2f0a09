export { acceptInvitation } from './accept-invitation.ts'
export { findInvitation } from './find-invitation.ts'
export { forgetInvitation, inviteMember, withdrawInvitations } from './invite-member.ts'
export { mailInvitation } from './mail-invitation.ts'
