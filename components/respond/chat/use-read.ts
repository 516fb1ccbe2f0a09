import { useEffect } from 'react'
import { useReadChat } from '#components/chat/use-read-chat.ts'
import { keepRead } from './kept-read.ts'
import type { Me } from './me.ts'

/** While the chat is open, what comes is read: a member's mark is with the server, a vehicle's on its tablet. */
export function useRead(alarm: string, me: Me, newest: string | undefined): void {
  const isVehicle = me.kind === 'vehicle'
  useReadChat(alarm, isVehicle ? undefined : newest)
  useEffect(() => {
    if (isVehicle && newest) keepRead({ alarm, message: newest })
  }, [alarm, isVehicle, newest])
}
