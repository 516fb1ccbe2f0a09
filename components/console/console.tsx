'use client'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Drawer } from '#components/console/board/drawer.tsx'
import { LiveLink } from '#components/console/live/live-link.tsx'
import { Queue } from '#components/console/queue/queue.tsx'
import { ReadinessNotice } from '#components/console/readiness/readiness-notice.tsx'
import { PageTitle } from '#components/console/top-bar/page-title.tsx'
import { TopBar } from '#components/console/top-bar/top-bar.tsx'
import { StaleFrame } from '#components/live/connection-pill.tsx'
import { sessionQuery, useMay } from '#components/session/session-query.ts'
import { cn } from '#components/ui/cn.ts'
import { Mark } from '#components/ui/mark.tsx'
import { useWords } from '#components/words/words-context.ts'
import { type Centre, enterCentre } from '#lib/client/centre.ts'
import { sentenceOf } from '#lib/client/problem.ts'
import { useKeys } from '../view/use-keys.ts'
import { select, startRaising } from '../view/view-store.ts'
import { DetailPanel } from './detail-panel.tsx'
import { MapPane } from './map-pane.tsx'
import { NoRights } from './no-rights.tsx'
import { Providers } from './providers.tsx'
import { TrainingFrame } from './training-frame.tsx'
import { UndoOffers } from './undo/undo-offers.tsx'

const WIDE = 'grid h-dvh grid-cols-[380px_minmax(0,1fr)_auto] grid-rows-[48px_minmax(0,1fr)] overflow-hidden'
// Between the two a smaller queue; upright, the detail lies under the map instead of squeezing it.
const NARROW = 'max-xl:grid-cols-[320px_minmax(0,1fr)_auto]'
const UPRIGHT = 'max-lg:grid-cols-[300px_minmax(0,1fr)] max-lg:grid-rows-[48px_minmax(0,1fr)_auto]'

/** The dispatcher's desk, in one of the team's two control centres. */
export function Console({ centre }: { centre: Centre }) {
  useState(() => enterCentre(centre)) // before anything is asked for
  return (
    <Providers>
      <Desk />
    </Providers>
  )
}

function Desk() {
  const { data: session, error } = useQuery(sessionQuery)
  const { t } = useWords()
  const mayRaise = useMay('alarms:create')
  useKeys(mayRaise ? { n: startRaising } : {})
  useOpenNamed()
  if (!session) return <Waiting error={error} />
  if (isResponder(session)) return <ToRespond />
  if (session.scope.length === 0) return <NoRights email={session.user.email} team={session.team.name} />
  return (
    <div className={cn(WIDE, NARROW, UPRIGHT, session.centre === 'training' && 'p-2')}>
      <LiveLink />
      <PageTitle />
      <TopBar />
      <Queue />
      <main className="flex min-h-0 min-w-0 flex-col">
        <h1 className="sr-only">{t('console.title')}</h1>
        <ReadinessNotice />
        <MapPane />
        <Drawer />
      </main>
      <DetailPanel />
      <UndoOffers />
      <TrainingFrame centre={session.centre} />
      <StaleFrame />
    </div>
  )
}

/** A link to one alarm (`/?alarm=…`) opens it, once. */
function useOpenNamed() {
  useEffect(() => {
    const { pathname, search } = window.location
    const id = new URLSearchParams(search).get('alarm')
    if (!id) return
    select({ kind: 'alarm', id })
    window.history.replaceState(window.history.state, '', pathname)
  }, [])
}

/** Who only reads here, and is somebody who is called: their page is another one. */
const isResponder = ({ scope, member }: { scope: string[]; member: object | null }) =>
  member !== null && scope.length > 0 && !scope.includes('alarms:update')

function ToRespond() {
  useEffect(() => window.location.replace('/respond'), [])
  return null
}

function Waiting({ error }: { error: Error | null }) {
  const { t } = useWords()
  return (
    <main className="grid h-dvh place-items-center">
      <div className="grid justify-items-center gap-3 text-second">
        <Mark />
        <p role="status">{error ? sentenceOf(error, t) : t('console.opening')}</p>
      </div>
    </main>
  )
}
