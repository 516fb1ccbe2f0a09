import { calendarDoor } from '#server/apps/second-door.ts'

export const { GET, HEAD } = calendarDoor()
