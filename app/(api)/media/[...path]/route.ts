import { mediaDoor } from '#server/http/second-door.ts'

export const { GET, HEAD } = mediaDoor()
