'use client'
import { useQuery } from '@tanstack/react-query'
import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Providers } from '#components/console/providers.tsx'
import { UserMenu } from '#components/console/top-bar/user-menu.tsx'
import { sessionQuery } from '#components/session/session-query.ts'
import { ThemeToggle } from '#components/theme/theme-toggle.tsx'
import { Mark } from '#components/ui/mark.tsx'
import { useWords } from '#components/words/words-context.ts'
import { sentenceOf } from '#lib/client/problem.ts'
import { SettingsNav } from './settings-nav.tsx'

/** What stands around every page of the settings: whose they are, which there are, and the way back. */
export function SettingsFrame({ children }: { children: ReactNode }) {
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
      <SettingsHeader teamName={session?.team.name} />
      <div className="grid min-h-0 grid-cols-[220px_minmax(0,1fr)] max-sm:grid-cols-1 max-sm:grid-rows-[auto_minmax(0,1fr)]">
        <SettingsNav />
        <main className="min-h-0 overflow-y-auto px-6 py-5 max-sm:px-4">
          <div className="max-w-[760px] pb-16">
            {session ? children : <p role="status">{error ? sentenceOf(error, t) : 'Opening the settings…'}</p>}
          </div>
        </main>
      </div>
    </div>
  )
}

const SettingsHeader = ({ teamName }: { teamName: string | undefined }) => (
  <header className="flex items-center gap-4 border-line border-b bg-panel px-3.5 max-lg:gap-2">
    <Mark />
    <span className="min-w-0 truncate text-second">{teamName}</span>
    <div className="ml-auto flex items-center gap-3 max-lg:gap-1.5">
      <Link href="/" className="flex items-center gap-1.5 text-[13px] text-second hover:text-text">
        <ArrowLeft size={15} aria-hidden /> Console
      </Link>
      <ThemeToggle />
      <UserMenu />
    </div>
  </header>
)
