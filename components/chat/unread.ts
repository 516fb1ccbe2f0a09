type Author = { member: { id: string } | null; vehicle?: { id: string } | undefined } | null
type Chat = {
  messages: readonly { id: string; creator: Author }[]
  marks: readonly { member: { id: string } | null; message: string }[]
}

/** The member, or the vehicle whose tablet wrote; null: the control centre. */
export const authorOf = (creator: Author): string | null => (creator?.member ?? creator?.vehicle)?.id ?? null

/** How many messages of others a member (null: the control centre) has not read. Ids rise as messages are written. */
export function unreadOf({ messages, marks }: Chat, member: string | null): number {
  const read = marks.find((mark) => (mark.member?.id ?? null) === member)?.message ?? ''
  return messages.filter(({ id, creator }) => id > read && authorOf(creator) !== member).length
}

/** How many others have read a message. */
export const readersOf = ({ marks }: Pick<Chat, 'marks'>, message: string, member: string | null): number =>
  marks.filter((mark) => mark.message >= message && (mark.member?.id ?? null) !== member).length
