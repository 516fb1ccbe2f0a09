export { countryOf } from './country-of.ts'
export { onlyTeam } from './only-team.ts'
export { type Team, teamById } from './store.ts'
export { type TeamChange, updateTeam } from './update-team.ts'
