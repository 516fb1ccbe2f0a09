'use client'
import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { makeQueryClient } from '#components/session/query-client.ts'
import { SessionLanguage } from '#components/session/session-language.tsx'
import { sessionQuery } from '#components/session/session-query.ts'
import { enterCentre } from '#lib/client/centre.ts'
import { keepLast, takeLast } from './kept/keep-last.ts'
import { keepPage } from './kept/keep-page.ts'
import { RespondScreen } from './respond-screen.tsx'
import { keepInstallPrompt } from './welcome/install-store.ts'

/** The responder's page. Nothing of it is drawn by the server: what it shows is kept on this device. */
export function Responder() {
  const [client] = useState(() => makeQueryClient(toSignIn))
  const [isHere, setHere] = useState(false)
  useEffect(() => {
    const isDrill = new URLSearchParams(location.search).get('centre') === 'training'
    enterCentre(isDrill ? 'training' : 'live') // before anything is asked for
    takeLast(client)
    void client.invalidateQueries({ queryKey: sessionQuery.queryKey }) // another team may have been chosen since
    keepPage()
    setHere(true)
    return keepLast(client)
  }, [client])
  useEffect(keepInstallPrompt, [])
  if (!isHere) return null
  return (
    <QueryClientProvider client={client}>
      <SessionLanguage />
      <RespondScreen />
    </QueryClientProvider>
  )
}

/** And back to where one was. */
const toSignIn = () => window.location.replace(`/login?to=${encodeURIComponent(location.pathname + location.search)}`)
