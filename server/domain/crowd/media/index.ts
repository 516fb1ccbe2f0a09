export { addMedia, insertMedia, type Kept, recordMedia, writePicture } from './add-media.ts'
export { deleteMedia, describeMedia } from './change-media.ts'
export { cleanPicture } from './clean-picture.ts'
export { type CrowdMedia, listMedia, type MediaFilter, mediaById, privilegesOnMedia } from './store.ts'
