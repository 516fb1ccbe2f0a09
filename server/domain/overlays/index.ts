export {
  addOverlay,
  deleteOverlay,
  type Features,
  type ReadFeatures,
  updateOverlay,
} from './change-overlay.ts'
export type { Overlay } from './overlay.ts'
export { overlayById, overlayOf, pageOverlays } from './store.ts'
