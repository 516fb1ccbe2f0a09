'use client'
import { useQuery } from '@tanstack/react-query'
import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { type ReactNode, useState } from 'react'
import { UnseenBanner } from '#components/console/alarms/unseen-banner.tsx'
import { LiveLink } from '#components/console/live/live-link.tsx'
import { Providers } from '#components/console/providers.tsx'
import { CentreWord } from '#components/console/top-bar/centre-word.tsx'
import { AlarmTitle } from '#components/console/top-bar/page-title.tsx'
import { UserMenu } from '#components/console/top-bar/user-menu.tsx'
import { sessionQuery, useSession } from '#components/session/session-query.ts'
import { SoundButton } from '#components/sound/sound-button.tsx'
import { ThemeMenu } from '#components/theme/theme-menu.tsx'
import { Mark } from '#components/ui/mark.tsx'
import { select } from '#components/view/view-store.ts'
import { useWords } from '#components/words/words-context.ts'
import { stayInCentre } from '#lib/client/centre.ts'
import { sentenceOf } from '#lib/client/problem.ts'
import { SettingsNav } from './settings-nav.tsx'

/** What stands around every page of the settings: whose they are, which there are, and the way back. */
export function SettingsFrame({ children }: { children: ReactNode }) {
  useState(stayInCentre) // before anything is asked for
  return (
    <Providers>
      <Frame>{children}</Frame>
    </Providers>
  )
}

function Frame({ children }: { children: ReactNode }) {
  const { t } = useWords()
  const { data: session, error } = useQuery(sessionQuery)
  return (
    <div className="grid h-dvh grid-rows-[48px_minmax(0,1fr)]">
      {session && <Alarms />}
      <SettingsHeader />
      <div className="grid min-h-0 grid-cols-[220px_minmax(0,1fr)] max-sm:grid-cols-1 max-sm:grid-rows-[auto_minmax(0,1fr)]">
        <SettingsNav />
        <main className="min-h-0 overflow-y-auto px-6 py-5 max-sm:px-4">
          <div className="max-w-[760px] pb-16">
            {session ? children : <p role="status">{error ? sentenceOf(error, t) : t('settings.opening')}</p>}
          </div>
        </main>
      </div>
    </div>
  )
}

/** Who is in the settings sits at a desk all the same: an alarm that comes is heard and seen here, too. */
function Alarms() {
  const router = useRouter()
  const home = useHome()
  const open = ({ id }: { id: string }) => {
    select({ kind: 'alarm', id })
    router.push(home)
  }
  return (
    <>
      <LiveLink />
      <AlarmTitle />
      <UnseenBanner className="fixed inset-x-3 top-14 mx-auto max-w-[720px]" onOpen={open} />
    </>
  )
}

/** The console one came from: who practises is not led to the real thing. */
const useHome = () => (useSession()?.centre === 'training' ? '/training' : '/')

function SettingsHeader() {
  const { t } = useWords()
  const session = useSession()
  const home = useHome()
  return (
    <header className="flex items-center gap-4 border-line border-b bg-panel px-3.5 max-lg:gap-2">
      <Mark />
      <span className="min-w-0 truncate text-second max-sm:hidden">{session?.team.name}</span>
      {session?.centre === 'training' && <CentreWord centre="training" />}
      <div className="ms-auto flex items-center gap-3 max-lg:gap-1.5">
        <Link href={home} className="flex min-h-8 items-center gap-1.5 text-[13px] text-second hover:text-text">
          <ArrowLeft size={15} aria-hidden className="rtl:-scale-x-100" /> {t('pages.console')}
        </Link>
        <SoundButton />
        <ThemeMenu />
        <UserMenu />
      </div>
    </header>
  )
}
