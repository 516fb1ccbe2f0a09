import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '#components/ui/button.tsx'
import { focusRowOf } from '#components/view/keep-focus.ts'
import { useKeys } from '#components/view/use-keys.ts'
import { select, useView } from '#components/view/view-store.ts'
import { useWords } from '#components/words/words-context.ts'

type Props = {
  label: string
  line: ReactNode
  /** A text, or what one can correct it with. */
  title: ReactNode
  place: ReactNode
  below?: ReactNode
  children: ReactNode
  footer?: ReactNode
}

/** The shape every detail has: a line of facts, the title, where, and what to do at the bottom. */
export function DetailFrame({ label, line, title, place, below, children, footer }: Props) {
  const { t } = useWords()
  const close = () => {
    const closed = useView.getState().selection
    select(null)
    focusRowOf(closed)
  }
  useKeys({ Escape: close })
  return (
    <aside aria-label={label} data-detail tabIndex={-1} className="flex min-h-0 flex-1 flex-col outline-none">
      <header className="border-line border-b px-4 pt-3.5 pb-3">
        <div className="flex items-center gap-2 text-meta text-second">
          <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-2">{line}</div>
          <Button
            look="quiet"
            size="small"
            aria-label={t('console.detail.close')}
            title={t('console.detail.closeWithKey')}
            className="-me-2"
            onClick={close}
          >
            <X size={16} aria-hidden />
          </Button>
        </div>
        {typeof title === 'string' ? <DetailTitle>{title}</DetailTitle> : title}
        {typeof place === 'string' ? <DetailPlace>{place}</DetailPlace> : place}
        {below}
      </header>
      {children}
      {footer && <footer className="flex gap-1.5 border-line border-t px-3 py-2.5">{footer}</footer>}
    </aside>
  )
}

export const DetailTitle = ({ children }: { children: string }) => (
  <h2 dir="auto" className="mt-1 min-w-0 break-words font-[650] text-[20px] leading-[26px]">
    {children}
  </h2>
)

export const DetailPlace = ({ children }: { children: string }) => (
  <p dir="auto" className="min-w-0 break-words text-second">
    {children}
  </p>
)
