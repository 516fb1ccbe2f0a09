export { chooseLocale, localeOf } from './locale.ts'
