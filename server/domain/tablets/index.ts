export { makeCode } from './make-code.ts'
export { pairTablet } from './pair-tablet.ts'
export { pageTablets, type Tablet } from './store.ts'
export { unpairTablet } from './unpair-tablet.ts'
