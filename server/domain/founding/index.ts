export { createTeam } from './create-team.ts'
export { createUser, createUserWithHash } from './create-user.ts'
