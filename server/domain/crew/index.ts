export { type Crew, crewOf } from './crew-of.ts'
export { type Strength, strengthOf } from './strength-of.ts'
