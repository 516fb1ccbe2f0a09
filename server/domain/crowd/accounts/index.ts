export { beginReset, forgetReset } from './begin-reset.ts'
export { confirmReset } from './confirm-reset.ts'
