export { makeCode } from './make-code.ts'
export { type Paired, pairTablet } from './pair-tablet.ts'
export { pageTablets, type Tablet } from './store.ts'
export { unpairTablet } from './unpair-tablet.ts'
