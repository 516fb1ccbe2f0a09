import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { openLiveSocket } from '#components/live/live-socket.ts'
import { startTicking } from '#components/live/now.ts'
import { useSounds } from '#components/sound/use-sounds.ts'
import { entryApplier } from './apply-entry.ts'

/** The console's one line to the server, and its one clock. Draws nothing. */
export function LiveLink() {
  const client = useQueryClient()
  const hear = useSounds()
  useEffect(() => startTicking(), [])
  useEffect(() => {
    const apply = entryApplier(client)
    return openLiveSocket({
      onEntry: (entry) => {
        apply(entry)
        hear(entry)
      },
      onReset: () => void client.invalidateQueries(),
      onRefused: () => void client.invalidateQueries({ queryKey: ['session'] }),
    })
  }, [client, hear])
  return null
}
