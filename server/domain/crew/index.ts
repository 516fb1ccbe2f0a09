export { type Crew, crewOf } from './crew-of.ts'
