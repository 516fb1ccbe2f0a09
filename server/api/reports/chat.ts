import { addChatMessages, type ChatMessage } from '#lib/contracts/reports/chat.ts'
import * as reports from '#server/domain/reports/index.ts'
import type { On } from './on.ts'

import { inReport } from './report-of-path.ts'

export function chatRoutes(on: On): void {
  on(addChatMessages, {
    find: inReport,
    run: async ({ ctx, found: { id, centre }, body: { data } }) => {
      await reports.writeMessages({ ...ctx, centre }, id, 'citizen', data.map(messageFromWire))
      return { data: {} }
    },
  })
}

export const messageFromWire = ({ text, label }: ChatMessage): reports.NewMessage => ({ text, label: label || null })
