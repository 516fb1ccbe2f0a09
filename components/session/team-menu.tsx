import { MenuChoice, MenuChoices } from '#components/ui/menu.tsx'
import { useWords } from '#components/words/words-context.ts'
import { useSession } from './session-query.ts'
import { showTeam } from './show-team.ts'

/** For who is in several teams: which one this browser shows. */
export function TeamMenu() {
  const { t } = useWords()
  const { team, teams = [] } = useSession() ?? {}
  if (!team || teams.length < 2) return null
  return (
    <MenuChoices title={t('shared.team')} value={team.id} onChoose={openTeam}>
      {teams.map(({ id, name }) => (
        <MenuChoice key={id} value={id}>
          <bdi>{name}</bdi>
        </MenuChoice>
      ))}
    </MenuChoices>
  )
}

/** A whole new page: nothing of one team stays in memory for the other. */
function openTeam(id: string): void {
  showTeam(id)
  window.location.reload()
}
