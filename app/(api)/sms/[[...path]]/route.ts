import { intakeDoor } from '#server/apps/second-door.ts'

export const { GET, POST, PUT, PATCH, DELETE } = intakeDoor()
