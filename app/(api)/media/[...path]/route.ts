import { mediaDoor } from '#server/apps/second-door.ts'

export const { GET, HEAD } = mediaDoor()
