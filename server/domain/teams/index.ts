export { createTeam } from './create-team.ts'
export { createUser } from './create-user.ts'
export { type Team, teamById } from './store.ts'
export { type TeamChange, updateTeam } from './update-team.ts'
