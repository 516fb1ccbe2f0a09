import { callerDoor } from '#server/apps/second-door.ts'

export const { GET, HEAD, POST, PUT, DELETE } = callerDoor()
