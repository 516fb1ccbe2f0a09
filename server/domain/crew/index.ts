export { type Crew, crewOf } from './crew-of.ts'
export { noteReadiness, teamsInNeed } from './note-readiness.ts'
export { type Strength, strengthOf } from './strength-of.ts'
