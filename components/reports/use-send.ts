import { useQueryClient } from '@tanstack/react-query'
import { chatQuery, refreshReport } from './queries.ts'
import { writeToCitizen } from './report-verbs.ts'

/** Sends a message and has the chat show it before it leaves the outbox, so that it is never gone in between. */
export function useSend() {
  const client = useQueryClient()
  return async (reportId: number, text: string, key: string): Promise<void> => {
    const message = await writeToCitizen(reportId, text, key)
    const { queryKey } = chatQuery(reportId)
    client.setQueryData(queryKey, (chat) =>
      chat && !chat.some(({ id }) => id === message.id) ? [...chat, message] : chat,
    )
    void refreshReport(client, reportId)
  }
}
