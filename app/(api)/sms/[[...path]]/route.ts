import { intakeDoor } from '#server/http/second-door.ts'

export const { GET, POST, PUT, PATCH, DELETE } = intakeDoor()
