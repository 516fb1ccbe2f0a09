import { type CrewState, crewState } from '#components/alarms/crew.ts'
import { CREW_STATES, type CrewPerson, crewIn, crewOf } from '#components/alarms/crew-list.ts'
import { etaWords } from '#components/alarms/eta-words.ts'
import { useOpenAlarms } from '#components/alarms/queries.ts'
import { useTrustedNow } from '#components/live/trusted-now.ts'
import type { Shape } from '#components/status/shapes.ts'
import type { Tone } from '#components/status/tones.ts'
import { cn } from '#components/ui/cn.ts'
import { select } from '#components/view/view-store.ts'
import { useWords } from '#components/words/words-context.ts'
import { BoardColumn, BoardColumns, boardItemLook } from './board-columns.tsx'

const LOOK: Record<(typeof CREW_STATES)[number], { shape: Shape; tone: Tone }> = {
  late: { shape: 'octagon', tone: 'late' },
  coming: { shape: 'arrow', tone: 'enroute' },
  here: { shape: 'square', tone: 'scene' },
  not_coming: { shape: 'ring', tone: 'off' },
}

/** Everyone who answered an open alarm, by answer; the late ones first. */
export function CrewBoard() {
  const { t } = useWords()
  const now = useTrustedNow()
  const crew = crewOf(useOpenAlarms(), now)
  return (
    <BoardColumns label={t('members.crew')} columns={CREW_STATES.length}>
      {CREW_STATES.map((state) => {
        const members = crewIn(state, crew, now)
        return (
          <BoardColumn key={state} word={t(`members.answer.${state}`)} {...LOOK[state]} count={members.length}>
            {members.map((member) => (
              <CrewItem key={member.id} member={member} state={crewState(member, now)} now={now} />
            ))}
          </BoardColumn>
        )
      })}
    </BoardColumns>
  )
}

function CrewItem({ member, state, now }: { member: CrewPerson; state: CrewState; now: number }) {
  const words = useWords()
  const { text } = etaWords(member, now, words)
  const also = member.also.map(({ sequence }) => `#${sequence}`).join(', ')
  return (
    <li>
      <button
        type="button"
        data-row={`alarm:${member.alarm.id}`}
        className={boardItemLook}
        onClick={() => select({ kind: 'alarm', id: member.alarm.id })}
      >
        <b className="truncate font-semibold">{member.name}</b>
        <span className="text-second">#{member.alarm.sequence}</span>
        {also && <span className="text-hint text-tiny">{words.t('members.alsoOn', { alarms: also })}</span>}
        <span className={cn('ms-auto', state === 'late' ? 'font-semibold text-late-word' : 'text-second')}>
          <bdi>{text}</bdi>
        </span>
      </button>
    </li>
  )
}
