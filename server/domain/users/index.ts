export { chooseLocale, localeOf } from './locale.ts'
export { teamsOf } from './teams-of.ts'
