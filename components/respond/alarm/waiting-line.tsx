import { useStore } from 'zustand'
import { useWords } from '#components/words/words-context.ts'
import { lineOf } from '#lib/words/line-of.ts'
import type { RespondItem } from '../outbox/respond-item.ts'
import { dropItem, outboxStore } from '../outbox/respond-outbox.ts'
import { BigButton } from '../ui/big-button.tsx'

const KINDS = ['answer', 'status', 'message', 'photo'] as const

type Said = Exclude<RespondItem, { kind: 'fix' | 'drive' }>
const isSaid = (item: RespondItem): item is Said => item.kind !== 'fix' && item.kind !== 'drive'

/** What of this alarm is not with the server yet, and what it did not take. */
export function WaitingLine({ alarm }: { alarm: string }) {
  const words = useWords()
  const { t } = words
  const { items, lasting } = useStore(outboxStore)
  const own = items.filter(isSaid).filter((item) => item.alarm === alarm)
  const waiting = own.filter(({ refused }) => refused === null)
  const counted = KINDS.map((kind) => ({ kind, count: waiting.filter((item) => item.kind === kind).length }))
  return (
    <>
      {waiting.length > 0 && (
        <p role="status" className="rounded-lg border border-edge border-dashed px-4 py-3 text-[16px] text-second">
          <span aria-hidden>↑ </span>
          {lineOf(
            [
              ...counted.map(({ kind, count }) => (count > 0 ? t(`respond.waiting.${kind}`, { count }) : null)),
              t(lasting ? 'respond.waiting.kept' : 'respond.waiting.notKept'),
            ],
            words,
          )}
        </p>
      )}
      {own
        .filter(({ refused }) => refused !== null)
        .map(({ sentId, kind, refused }) => (
          <div
            key={sentId}
            role="alert"
            className="grid grid-cols-[1fr_auto] items-center gap-3 rounded-lg border-2 border-late px-4 py-2"
          >
            <p className="text-[16px]">
              {t('respond.waiting.refused', { what: t(`respond.waiting.${kind}`, { count: 1 }) })}{' '}
              <bdi className="text-second">{refused}</bdi>
            </p>
            <BigButton onClick={() => dropItem(sentId)}>{t('respond.waiting.drop')}</BigButton>
          </div>
        ))}
    </>
  )
}
