export { type Crew, crewOf, type NamedRole } from './crew-of.ts'
export { type Strength, strengthOf } from './strength-of.ts'
