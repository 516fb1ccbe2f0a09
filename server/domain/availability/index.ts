export { statusesAt } from './statuses-at.ts'
