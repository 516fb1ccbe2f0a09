import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { entryApplier } from './apply-entry.ts'
import { openLiveSocket } from './live-socket.ts'
import { startTicking } from './now.ts'

/** The console's one line to the server, and its one clock. Draws nothing. */
export function LiveLink() {
  const client = useQueryClient()
  useEffect(() => startTicking(), [])
  useEffect(
    () =>
      openLiveSocket({
        onEntry: entryApplier(client),
        onReset: () => void client.invalidateQueries(),
        onRefused: () => void client.invalidateQueries({ queryKey: ['session'] }),
      }),
    [client],
  )
  return null
}
