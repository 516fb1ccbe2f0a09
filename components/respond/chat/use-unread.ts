import { useQuery } from '@tanstack/react-query'
import { useStore } from 'zustand'
import { chatQuery } from '#components/chat/chat-query.ts'
import { unreadOf } from '#components/chat/unread.ts'
import { readStore } from './kept-read.ts'
import type { Me } from './me.ts'

/** How many messages of others I have not seen. */
export function useUnread(alarm: string, me: Me): number {
  const { data: chat } = useQuery(chatQuery(alarm))
  const read = useStore(readStore, ({ kept }) => kept)
  if (!chat) return 0
  if (me.kind === 'member') return unreadOf(chat, me.id)
  const after = read?.alarm === alarm ? read.message : ''
  return chat.messages.filter(({ id, creator }) => id > after && creator?.vehicle?.id !== me.id).length
}
