import { ArrowLeftRight, LogOut, Settings } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { LanguageMenu } from '#components/session/language-menu.tsx'
import { leave } from '#components/session/leave.ts'
import { useSession } from '#components/session/session-query.ts'
import { TeamMenu } from '#components/session/team-menu.tsx'
import { initials } from '#components/ui/initials.ts'
import { Menu, MenuItem, MenuNote } from '#components/ui/menu.tsx'
import { useWords } from '#components/words/words-context.ts'

/** Who is signed in, and the way out. */
export function UserMenu() {
  const { t } = useWords()
  const { user, centre } = useSession() ?? {}
  const router = useRouter()
  if (!user) return null
  const short = initials(user.name)
  // What is seen is part of the name: somebody who speaks to the computer says what they see (WCAG 2.5.3).
  const name = `${user.name}, ${short}`
  const trigger = (
    <button
      type="button"
      aria-label={t('console.userMenu.label', { name })}
      className="grid size-8 shrink-0 place-items-center rounded-full bg-raised font-semibold text-meta"
    >
      {short}
    </button>
  )
  return (
    <Menu trigger={trigger}>
      <MenuNote>
        <div className="font-semibold text-text">{user.name}</div>
        {user.email}
      </MenuNote>
      <MenuItem onSelect={() => router.push('/settings')}>
        <Settings size={15} aria-hidden /> {t('console.userMenu.settings')}
      </MenuItem>
      {/* A whole new page: nothing of one centre stays in memory for the other. */}
      <MenuItem onSelect={() => window.location.assign(centre === 'live' ? '/training' : '/')}>
        <ArrowLeftRight size={15} aria-hidden />{' '}
        {t(centre === 'live' ? 'console.userMenu.trainingCentre' : 'console.userMenu.liveCentre')}
      </MenuItem>
      <MenuItem onSelect={() => leave(t)}>
        <LogOut size={15} aria-hidden /> {t('console.userMenu.signOut')}
      </MenuItem>
      <TeamMenu />
      <LanguageMenu />
    </Menu>
  )
}
