import type { ReactNode } from 'react'
import { cn } from '#components/ui/cn.ts'

type Props = {
  id: string
  edge?: string
  icon: ReactNode
  title: string
  line: ReactNode
  time: string
  aside?: ReactNode
}

/** The 56 px every row shares: edge, shape, title over a line, time over what is special. */
export function RowFrame({ id, edge = '', icon, title, line, time, aside }: Props) {
  return (
    <span className="grid h-full grid-cols-[4px_34px_minmax(0,1fr)_auto] items-center">
      <span className={cn('h-full', edge)} />
      <span className="grid place-items-center">{icon}</span>
      <span className="min-w-0">
        <span id={`${id}-title`} className="block truncate font-semibold">
          {title}
        </span>
        <span id={`${id}-line`} className="block truncate text-meta text-second">
          {line}
        </span>
      </span>
      <span id={`${id}-aside`} className="flex flex-col items-end gap-[3px] pr-3 pl-2 text-meta text-second">
        <b className="font-semibold text-body text-text leading-4">{time}</b>
        <span className="flex h-4 items-center gap-1.5">{aside}</span>
      </span>
    </span>
  )
}
