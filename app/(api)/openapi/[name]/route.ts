import { documentsDoor } from '#server/apps/second-door.ts'

export const { GET } = documentsDoor()
