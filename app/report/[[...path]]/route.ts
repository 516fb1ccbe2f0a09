import { callerDoor } from '#server/http/second-door.ts'

export const { GET, HEAD, POST, PUT, DELETE } = callerDoor()
