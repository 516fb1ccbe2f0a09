import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { ConnectionPill } from '#components/live/connection-pill.tsx'
import { useNow } from '#components/live/now.ts'
import { useWords } from '#components/words/words-context.ts'
import { goTo } from './use-path.ts'

type Props = { isDrill: boolean; first: ReactNode; second: string; hasBack: boolean }

/** Whose team and whose page it is, whether it is true right now, and the time. A drill says so first. */
export function RespondBar({ isDrill, first, second, hasBack }: Props) {
  const { t, format } = useWords()
  const now = useNow()
  return (
    <header className="flex min-h-14 items-center gap-3 border-line border-b bg-panel px-4 pt-[env(safe-area-inset-top)] text-[15px] sm:px-5 sm:text-[17px]">
      {hasBack ? (
        <button
          type="button"
          aria-label={t('respond.alarm.back')}
          className="-my-1 -ms-4 grid size-16 shrink-0 place-items-center sm:-ms-5"
          onClick={() => goTo(null)}
        >
          <ArrowLeft size={26} aria-hidden className="rtl:-scale-x-100" />
        </button>
      ) : (
        <svg width="22" height="22" viewBox="0 0 20 20" fill="none" aria-hidden="true" className="shrink-0">
          <path d="M10 2l7 4v8l-7 4-7-4V6z" className="stroke-late" strokeWidth="2" strokeLinejoin="round" />
          <circle cx="10" cy="10" r="2.800" className="fill-late" />
        </svg>
      )}
      {isDrill && (
        <b className="rounded-md bg-dispatched px-2 py-0.5 text-[15px] text-ink uppercase">{t('respond.drill')}</b>
      )}
      <span className="flex min-w-0 flex-1 items-center gap-2.5">
        {first}
        <bdi className="min-w-0 shrink-[9] truncate text-second">{second}</bdi>
      </span>
      <ConnectionPill />
      <b className="shrink-0 tabular-nums">{format.hour(now)}</b>
    </header>
  )
}
