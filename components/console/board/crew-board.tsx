import { type CrewState, crewState } from '#components/alarms/crew.ts'
import { CREW_STATES, type CrewOnAlarm, crewIn, crewOf } from '#components/alarms/crew-list.ts'
import { etaWords } from '#components/alarms/eta-words.ts'
import { useOpenAlarms } from '#components/alarms/queries.ts'
import { useNow } from '#components/live/now.ts'
import type { Shape } from '#components/status/shapes.ts'
import type { Tone } from '#components/status/tones.ts'
import { cn } from '#components/ui/cn.ts'
import { select } from '#components/view/view-store.ts'
import { BoardColumn, BoardColumns, boardItemLook } from './board-columns.tsx'

const LOOK: Record<(typeof CREW_STATES)[number], { word: string; shape: Shape; tone: Tone }> = {
  late: { word: 'Late', shape: 'octagon', tone: 'late' },
  coming: { word: 'Coming', shape: 'arrow', tone: 'enroute' },
  here: { word: 'Here', shape: 'square', tone: 'scene' },
  not_coming: { word: 'Not coming', shape: 'ring', tone: 'off' },
}

/** Everyone who answered an open alarm, by answer; the late ones first. */
export function CrewBoard() {
  const now = useNow()
  const crew = crewOf(useOpenAlarms())
  return (
    <BoardColumns label="Crew" columns={CREW_STATES.length}>
      {CREW_STATES.map((state) => {
        const members = crewIn(state, crew, now)
        return (
          <BoardColumn key={state} {...LOOK[state]} count={members.length}>
            {members.map((member) => (
              <CrewItem key={member.key} member={member} state={crewState(member, now)} now={now} />
            ))}
          </BoardColumn>
        )
      })}
    </BoardColumns>
  )
}

function CrewItem({ member, state, now }: { member: CrewOnAlarm; state: CrewState; now: number }) {
  const { text } = etaWords(member, now)
  return (
    <li>
      <button type="button" className={boardItemLook} onClick={() => select({ kind: 'alarm', id: member.alarm.id })}>
        <b className="truncate font-semibold">{member.name}</b>
        <span className="text-second">#{member.alarm.sequence}</span>
        <span className={cn('ml-auto', state === 'late' ? 'font-semibold text-late-word' : 'text-second')}>{text}</span>
      </button>
    </li>
  )
}
