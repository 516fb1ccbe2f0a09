'use client'
import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { makeQueryClient } from '#components/session/query-client.ts'
import { SessionLanguage } from '#components/session/session-language.tsx'
import { sessionQuery } from '#components/session/session-query.ts'
import { enterCentre } from '#lib/client/centre.ts'
import { takeRead } from './chat/kept-read.ts'
import { keepLast, takeLast } from './kept/keep-last.ts'
import { keepPage } from './kept/keep-page.ts'
import { takeRide } from './kept/kept-ride.ts'
import { RespondScreen } from './respond-screen.tsx'
import { forgetTablet } from './tablet/forget-tablet.ts'
import { tabletStore, takeTablet } from './tablet/kept-tablet.ts'
import { PairScreen } from './tablet/pair/pair-screen.tsx'
import { TabletScreen } from './tablet/tablet-screen.tsx'
import { UnpairedScreen } from './tablet/unpaired-screen.tsx'
import { usePlace } from './use-path.ts'
import { keepInstallPrompt } from './welcome/install-store.ts'

/** The page of a responder, or of a vehicle. Nothing of it is drawn by the server: what it shows is kept on this device. */
export function Responder() {
  const [client] = useState(() => makeQueryClient(onUnknown))
  const [isHere, setHere] = useState(false)
  useEffect(() => {
    const tablet = takeTablet()
    takeRide()
    takeRead()
    const isDrill = new URLSearchParams(location.search).get('centre') === 'training'
    enterCentre(tablet?.centre ?? (isDrill ? 'training' : 'live')) // before anything is asked for
    if (!tablet?.isOver) takeLast(client)
    const { queryKey } = sessionQuery
    if (!tablet) void client.invalidateQueries({ queryKey }) // another team may have been chosen since
    keepPage()
    setHere(true)
    return keepLast(client)
  }, [client])
  useEffect(keepInstallPrompt, [])
  if (!isHere) return null
  return (
    <QueryClientProvider client={client}>
      <Whose />
    </QueryClientProvider>
  )
}

/** A vehicle's tablet, what was one or is to become one, or somebody who is signed in. */
function Whose() {
  const place = usePlace()
  const kept = useStore(tabletStore, ({ kept }) => kept)
  if (place.kind === 'pair') return <PairScreen />
  if (kept?.isOver) return <UnpairedScreen name={kept.vehicle.name} />
  if (kept) return <TabletScreen kept={kept} />
  return (
    <>
      <SessionLanguage />
      <RespondScreen />
    </>
  )
}

/** The server does not know who asks: a tablet was unpaired, somebody signs in anew and comes back to where they were. */
function onUnknown(): void {
  if (tabletStore.getState().kept) forgetTablet()
  else window.location.replace(`/login?to=${encodeURIComponent(location.pathname + location.search)}`)
}
