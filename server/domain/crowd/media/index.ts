export { addMedia } from './add-media.ts'
export { deleteMedia, describeMedia } from './change-media.ts'
export { type CrowdMedia, listMedia, type MediaFilter, mediaById, privilegesOnMedia } from './store.ts'
