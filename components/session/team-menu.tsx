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
    <MenuChoices title={t('shared.team')} value={team.id} onChoose={choose}>
      {teams.map(({ id, name }) => (
        <MenuChoice key={id} value={id}>
          <bdi>{name}</bdi>
        </MenuChoice>
      ))}
    </MenuChoices>
  )
}

function choose(id: string): void {
  showTeam(id)
  window.location.reload()
}
