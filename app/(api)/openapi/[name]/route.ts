import { documentsDoor } from '#server/http/second-door.ts'

export const { GET } = documentsDoor()
