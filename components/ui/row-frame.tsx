import type { ReactNode } from 'react'
import { cn } from './cn.ts'

type Props = {
  id: string
  edge?: string
  icon: ReactNode
  title: string
  line: ReactNode
  time: string
  aside?: ReactNode
}

/** The 56 px every row shares: edge, shape, title and time over a line and what is special. */
export function RowFrame({ id, edge = '', icon, title, line, time, aside }: Props) {
  return (
    <span className="grid h-full grid-cols-[4px_34px_minmax(0,1fr)] items-center">
      <span className={cn('h-full', edge)} />
      <span className="grid place-items-center">{icon}</span>
      <span className="min-w-0 pe-3">
        <span className="flex items-baseline gap-2">
          <span id={`${id}-title`} dir="auto" className="min-w-0 flex-1 truncate font-semibold">
            {title}
          </span>
          <b id={`${id}-time`} className="font-semibold text-body text-text">
            {time}
          </b>
        </span>
        <span className="flex items-center gap-2 text-meta text-second">
          <span id={`${id}-line`} className="min-w-0 flex-1 truncate">
            {line}
          </span>
          <span id={`${id}-aside`} className="flex h-4 shrink-0 items-center gap-1.5">
            {aside}
          </span>
        </span>
      </span>
    </span>
  )
}

/**
 * A line that ends in what somebody wrote. That has a box of its own: when it is too long it loses its end, not, where the
 * page is read from the other side, its beginning.
 */
export const LineInto = ({ start, children }: { start: ReactNode; children: ReactNode }) => (
  <span className="flex gap-1">
    <span className="shrink-0">{start}</span>
    <bdi className="min-w-0 truncate">{children}</bdi>
  </span>
)
