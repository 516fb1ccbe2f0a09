import { useQuery } from '@tanstack/react-query'
import { useAlarmAction } from '#components/alarms/use-alarm-action.ts'
import { callAgain, setLadder } from '#components/alerts/alert-verbs.ts'
import { alertingQuery } from '#components/alerts/queries.ts'
import { useTrustedNow } from '#components/live/trusted-now.ts'
import { useMay } from '#components/session/session-query.ts'
import { Button } from '#components/ui/button.tsx'
import { useWords } from '#components/words/words-context.ts'
import { elapsed } from '#lib/time/elapsed.ts'

/** What comes next by itself, and when: it can be had now, or held. */
export function LadderLine({ alarmId }: { alarmId: string }) {
  const { t } = useWords()
  const now = useTrustedNow()
  const mayCall = useMay('alerts:create')
  const { data } = useQuery(alertingQuery(alarmId))
  const hold = useAlarmAction(alarmId, (state: 'running' | 'held') => setLadder(alarmId, state))
  const call = useAlarmAction(alarmId, (members: string[]) => callAgain(alarmId, { members }))
  if (!data || (data.state !== 'held' && !data.next)) return null
  const isHeld = data.state === 'held'
  return (
    <div className="flex min-h-12 items-center gap-2.5 border-line border-b px-4 py-1.5">
      {!isHeld && data.nextAt && (
        <b className="font-semibold text-[18px] text-enroute-word">
          {elapsed(now, Math.max(now, Date.parse(data.nextAt)))}
        </b>
      )}
      <span className="min-w-0 flex-1">
        {isHeld || !data.next
          ? t('called.ladder.held')
          : t('called.ladder.next', { wave: data.next.wave, people: data.next.people.length })}
      </span>
      {mayCall && !isHeld && data.next && (
        <Button size="small" disabled={call.isPending} onClick={() => call.mutate(idsOf(data.next))}>
          {t('called.ladder.now')}
        </Button>
      )}
      {mayCall && (
        <Button size="small" disabled={hold.isPending} onClick={() => hold.mutate(isHeld ? 'running' : 'held')}>
          {isHeld ? t('called.ladder.goOn') : t('called.ladder.hold')}
        </Button>
      )}
    </div>
  )
}

const idsOf = (next: { people: { id: string }[] } | null) => next?.people.map(({ id }) => id) ?? []
