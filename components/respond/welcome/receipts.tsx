import { useWords } from '#components/words/words-context.ts'
import type { MemberChannel as Channel } from '#lib/contracts/team/member-channels.ts'

const HAS_COME = new Set(['delivered', 'opened', 'answered'])

/** What became of the newest alert by each channel; told as it changes. */
export function Receipts({ channels }: { channels: readonly Channel[] }) {
  const { t } = useWords()
  return (
    <ul
      aria-live="polite"
      aria-label={t('joining.test.receipts')}
      className="rounded-[10px] border border-line bg-panel px-4"
    >
      {channels.map(({ id, kind, lastProved }) => (
        <li
          key={id}
          className="grid min-h-12 grid-cols-[1fr_auto] items-center gap-x-3 border-line border-t py-2 text-[16px] first:border-t-0"
        >
          <b>{t(`respond.channels.kind.${kind}`)}</b>
          <span className={toneOf(lastProved?.state)}>
            {t(`respond.channels.state.${lastProved?.state ?? 'queued'}`)}
          </span>
          {lastProved?.reason && (
            <bdi dir="auto" className="col-span-2 text-[15px] text-second">
              {lastProved.reason}
            </bdi>
          )}
        </li>
      ))}
    </ul>
  )
}

function toneOf(state: string | undefined): string {
  if (state === 'failed') return 'font-semibold text-late-word'
  return state !== undefined && HAS_COME.has(state) ? 'font-semibold text-free-word' : 'text-second'
}
