import { Plus } from 'lucide-react'
import { ConnectionPill } from '#components/live/connection-pill.tsx'
import { useMay, useSession } from '#components/session/session-query.ts'
import { SoundButton } from '#components/sound/sound-button.tsx'
import { ThemeMenu } from '#components/theme/theme-menu.tsx'
import { Button } from '#components/ui/button.tsx'
import { Kbd } from '#components/ui/kbd.tsx'
import { Mark } from '#components/ui/mark.tsx'
import { startRaising } from '#components/view/view-store.ts'
import { useWords } from '#components/words/words-context.ts'
import { CentreWord } from './centre-word.tsx'
import { Clock } from './clock.tsx'
import { Counters } from './counters.tsx'
import { UserMenu } from './user-menu.tsx'

/**
 * The 48 px on top: where we are, how much there is, whether it is true, what time it is. Languages differ in how much room
 * they take: the team's name gives way first, then the counters' words, never what is at the end.
 */
export function TopBar() {
  const { t } = useWords()
  const mayRaise = useMay('alarms:create')
  return (
    <header className="col-span-full flex items-center gap-4 border-line border-b bg-panel px-3.5 max-lg:gap-2">
      <Mark className="max-lg:w-5 max-lg:overflow-hidden" />
      <Place />
      <Counters />
      <div className="ms-auto flex shrink-0 items-center gap-3 max-lg:gap-1.5">
        {mayRaise && (
          <Button look="primary" title={t('console.topBar.newAlarm')} onClick={startRaising}>
            <Plus size={16} aria-hidden /> <span className="max-lg:sr-only">{t('console.topBar.newAlarm')}</span>{' '}
            <Kbd className="max-xl:hidden">N</Kbd>
          </Button>
        )}
        <ConnectionPill />
        <Clock />
        <SoundButton />
        <ThemeMenu />
        <UserMenu />
      </div>
    </header>
  )
}

function Place() {
  const session = useSession()
  if (!session) return null
  return (
    <>
      <span className="min-w-0 shrink-[99] truncate text-second max-lg:hidden">{session.team.name}</span>
      <CentreWord centre={session.centre} />
    </>
  )
}
