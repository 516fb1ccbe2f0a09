type Chat = {
  messages: readonly { id: string; creator: { member: { id: string } | null } | null }[]
  marks: readonly { member: { id: string } | null; message: string }[]
}

/** How many messages of others a member has not read. Ids rise as messages are written. */
export function unreadOf({ messages, marks }: Chat, member: string): number {
  const read = marks.find((mark) => mark.member?.id === member)?.message ?? ''
  return messages.filter(({ id, creator }) => id > read && creator?.member?.id !== member).length
}

/** How many others have read a message. */
export const readersOf = ({ marks }: Pick<Chat, 'marks'>, message: string, member: string): number =>
  marks.filter((mark) => mark.message >= message && mark.member?.id !== member).length
