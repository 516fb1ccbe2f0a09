import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { useStore } from 'zustand'
import { AlarmRow } from '#components/console/alarms/alarm-row.tsx'
import { PostRow } from '#components/console/posts/post-row.tsx'
import { ReportRow } from '#components/console/reports/report-row.tsx'
import { missedStore } from '#components/live/missed-store.ts'
import { cn } from '#components/ui/cn.ts'
import { enterDetail } from '#components/view/keep-focus.ts'
import { type Selection, select, useView } from '#components/view/view-store.ts'
import { useWords } from '#components/words/words-context.ts'
import type { QueueItem } from './queue-items.ts'

type Props = {
  item: QueueItem
  gone: boolean
  tabIndex: number
  onFocus: () => void
  onStep: (step: number) => void
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

/** One line of the queue: a button named by all that it says. */
export function QueueRow({ item, gone, tabIndex, onFocus, onStep }: Props) {
  const id = useId()
  const selection = selectionOf(item)
  const isSelected = useView((view) => view.selection?.kind === selection.kind && view.selection.id === selection.id)
  const isMissed = useStore(missedStore, ({ rows }) => rows.has(item.key))
  const { t } = useWords()
  const stepOnArrow = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
    onStep(step)
  }
  return (
    <li>
      <button
        type="button"
        data-row={item.key}
        tabIndex={tabIndex}
        aria-current={isSelected ? 'true' : undefined}
        onFocus={onFocus}
        onKeyDown={stepOnArrow}
        onClick={({ detail }) => {
          select(selection)
          // By the keys: on to what was opened; a pointer may stay where it is.
          if (detail === 0) enterDetail()
        }}
        className={cn(
          'group/row block h-14 w-full border-line border-b text-start -outline-offset-2 hover:bg-raised/60',
          isSelected && 'bg-raised',
          gone && 'line-through grayscale', // and as easy to read as before
          isMissed && 'shadow-[inset_0_0_0_2px_var(--color-focus)]',
        )}
      >
        {contents(item, id)}
        {isMissed && <span className="sr-only">{t('live.changedWhileAway')}</span>}
      </button>
    </li>
  )
}

function contents(item: QueueItem, id: string): ReactNode {
  if (item.kind === 'alarm') return <AlarmRow alarm={item.alarm} id={id} />
  return item.kind === 'report' ? <ReportRow report={item.report} id={id} /> : <PostRow post={item.post} id={id} />
}

function selectionOf(item: QueueItem): Selection {
  if (item.kind === 'alarm') return { kind: 'alarm', id: item.alarm.id }
  return item.kind === 'report' ? { kind: 'report', id: String(item.report.id) } : { kind: 'post', id: item.post.id }
}
