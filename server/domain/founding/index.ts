export { createTeam } from './create-team.ts'
export { createUser } from './create-user.ts'
