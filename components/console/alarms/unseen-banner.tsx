import { X } from 'lucide-react'
import { alarmLook } from '#components/alarms/alarm-status.ts'
import { alarmTitle, whereText } from '#components/alarms/alarm-words.ts'
import { ownAlarm } from '#components/alarms/owner-verbs.ts'
import { seeAlarm } from '#components/alarms/unseen-store.ts'
import { useAlarmAction } from '#components/alarms/use-alarm-action.ts'
import { useUnseen } from '#components/alarms/use-unseen.ts'
import { useNow } from '#components/live/now.ts'
import { useMay, useSession } from '#components/session/session-query.ts'
import { StatusIcon } from '#components/status/status-icon.tsx'
import { Button } from '#components/ui/button.tsx'
import { cn } from '#components/ui/cn.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm } from '#lib/client/model.ts'

const EDGE = { 1: 'border-late', 2: 'border-dispatched', 3: 'border-edge' } as const

/** The most urgent alarm that nobody here has looked at, whatever the page shows otherwise; it covers no list. */
export function UnseenBanner({ className, onOpen }: { className: string; onOpen: (alarm: Alarm) => void }) {
  const [first, ...others] = useUnseen()
  return (
    <div role="alert" className={cn('pointer-events-none z-10', className)}>
      {first && <Arrived alarm={first} others={others.length} onOpen={() => onOpen(first)} />}
    </div>
  )
}

function Arrived({ alarm, others, onOpen }: { alarm: Alarm; others: number; onOpen: () => void }) {
  const { t } = useWords()
  const { priority, sequence } = alarm
  const mayUpdate = useMay('alarms:update')
  const own = useAlarmAction(alarm.id, () => ownAlarm(alarm.id))
  const isDrill = useSession()?.centre === 'training'
  const { shape, tone } = alarmLook(alarm)
  return (
    <div
      className={cn(
        'pointer-events-auto flex items-center gap-2.5 rounded-md border border-s-4 bg-panel py-2 ps-3 pe-2 shadow-lg max-sm:flex-wrap',
        EDGE[priority],
      )}
    >
      <StatusIcon shape={shape} tone={tone} />
      {isDrill && (
        <b className="rounded bg-dispatched px-1.5 text-ink text-tiny leading-[18px]">{t('alarms.unseen.drill')}</b>
      )}
      <p className="min-w-0 flex-1">
        <span className="flex items-baseline gap-2">
          <b className="shrink-0 font-bold">{t('alarms.priority.short', { priority })}</b>
          <b dir="auto" className="truncate font-semibold">
            {alarmTitle(alarm, t)}
          </b>
          <Elapsed since={alarm.createdAt} />
        </span>
        <span className="block truncate text-meta text-second">
          {t('alarms.unseen.new', { sequence })} · <bdi>{whereText(alarm, t)}</bdi>
          {others > 0 && <> · {t('alarms.unseen.more', { count: others })}</>}
        </span>
      </p>
      {mayUpdate && (
        <Button look={priority === 1 ? 'danger' : 'primary'} disabled={own.isPending} onClick={() => own.mutate()}>
          {t('alarms.owner.own', { sequence })}
        </Button>
      )}
      <Button onClick={onOpen}>{t('alarms.unseen.open', { sequence })}</Button>
      <Button
        look="quiet"
        size="icon"
        aria-label={t('alarms.unseen.dismiss', { sequence })}
        title={t('alarms.unseen.dismiss', { sequence })}
        onClick={() => seeAlarm(alarm.id)}
      >
        <X size={16} aria-hidden />
      </Button>
    </div>
  )
}

/** Silent: an alert that is read out again each second is none. */
function Elapsed({ since }: { since: string }) {
  const { format } = useWords()
  return (
    <span aria-hidden className="shrink-0 font-semibold text-late-word">
      {format.elapsed(Date.parse(since), useNow())}
    </span>
  )
}
