import { useSession } from '#components/session/session-query.ts'
import { showTeam } from '#components/session/show-team.ts'
import { useWords } from '#components/words/words-context.ts'
import { forgetLast } from './kept/keep-last.ts'
import { stopSharing } from './sharing/share-position.ts'

/** Whose page it is; for who is in several teams, a choice. */
export function TeamChoice() {
  const { t } = useWords()
  const { team, teams = [] } = useSession() ?? {}
  if (!team) return null
  if (teams.length < 2)
    return (
      <b className="truncate">
        <bdi>{team.name}</bdi>
      </b>
    )
  return (
    <select
      aria-label={t('shared.team')}
      value={team.id}
      onChange={({ target }) => choose(target.value)}
      className="min-h-12 min-w-0 max-w-64 shrink truncate rounded-[10px] border border-edge bg-raised px-2 font-bold"
    >
      {teams.map(({ id, name }) => (
        <option key={id} value={id} dir="auto">
          {name}
        </option>
      ))}
    </select>
  )
}

/** What was kept of the one team goes; what waits to be sent stays. */
function choose(id: string): void {
  stopSharing()
  forgetLast()
  showTeam(id)
  window.location.assign('/respond')
}
