import { MenuChoice, MenuChoices } from '#components/ui/menu.tsx'
import { useWords } from '#components/words/words-context.ts'
import { teamCookie } from '#lib/team-cookie.ts'
import { useSession } from './session-query.ts'

/** For who is in several teams: which one this browser shows. */
export function TeamMenu() {
  const { t } = useWords()
  const { team, teams = [] } = useSession() ?? {}
  if (!team || teams.length < 2) return null
  return (
    <MenuChoices title={t('shared.team')} value={team.id} onChoose={showTeam}>
      {teams.map(({ id, name }) => (
        <MenuChoice key={id} value={id}>
          <bdi>{name}</bdi>
        </MenuChoice>
      ))}
    </MenuChoices>
  )
}

/** A whole new page: nothing of one team stays in memory for the other. */
function showTeam(id: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is missing on plain http, which is common in a station
  document.cookie = teamCookie(id)
  window.location.reload()
}
