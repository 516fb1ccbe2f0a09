import type { ReactNode } from 'react'
import type { Shape } from '#components/status/shapes.ts'
import { StatusIcon } from '#components/status/status-icon.tsx'
import type { Tone } from '#components/status/tones.ts'

type ColumnProps = { word: string; shape: Shape; tone: Tone; count: number; children: ReactNode }

/** Columns side by side; each scrolls by itself. */
export const BoardColumns = ({ label, columns, children }: { label: string; columns: number; children: ReactNode }) => (
  <section
    aria-label={label}
    className="grid min-h-0 flex-1 overflow-x-auto"
    style={{ gridTemplateColumns: `repeat(${columns}, minmax(98px, 1fr))` }}
  >
    {children}
  </section>
)

/** One status: its shape, word and count over what stands in it. */
export const BoardColumn = ({ word, shape, tone, count, children }: ColumnProps) => (
  <section aria-label={word} className="flex min-h-0 min-w-0 flex-col border-line border-e last:border-e-0">
    <h3 className="flex items-center gap-[5px] whitespace-nowrap px-2 pt-2 pb-1.5 font-semibold text-second text-tiny leading-[14px]">
      <StatusIcon shape={shape} tone={tone} size={11} /> <span className="min-w-0 truncate">{word}</span>{' '}
      <span className="text-hint">{count}</span>
    </h3>
    <ul className="grid min-h-0 flex-1 content-start gap-1.5 overflow-y-auto px-1.5 pb-2">{children}</ul>
  </section>
)

export const boardItemLook =
  'flex min-h-8 w-full flex-wrap items-center gap-x-[5px] rounded-[5px] bg-raised px-1.5 py-[3px] text-start text-meta leading-[18px] hover:outline hover:outline-edge'
