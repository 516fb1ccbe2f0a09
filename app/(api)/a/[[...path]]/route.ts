import { answeringDoor } from '#server/apps/second-door.ts'

export const { GET, HEAD, POST, PUT, PATCH, DELETE } = answeringDoor()
