export type { GroupName, Values } from './defaults.ts'
export { groupNamed, groupsFor, isPrivateSite, privilegesOnGroup, readGroup } from './read-config.ts'
export { writeGroup } from './write-config.ts'
