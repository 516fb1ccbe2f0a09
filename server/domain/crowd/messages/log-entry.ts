import type { Change } from '#server/db/schema.ts'

/** What a message is called in the log: its words and numbers stay out, they must be erasable. */
export const aboutMessage = (id: number) => ({ objectId: String(id), descriptor: `Message ${id}` })

const LOGGED = ['type', 'status', 'direction', 'dataProvider', 'contactId', 'parentId', 'postId'] as const
type Logged = { [K in (typeof LOGGED)[number]]: string | number | null }

/** What the log keeps of a new message. */
export const loggedOf = (message: Logged): Change[] =>
  LOGGED.filter((key) => message[key] !== null).map((key) => ({ key, from: null, to: message[key] }))
