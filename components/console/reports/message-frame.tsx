import type { ReactNode } from 'react'
import { cn } from '#components/ui/cn.ts'

/** A message as a bubble: the citizen's where lines begin, ours where they end. */
export const MessageFrame = ({ isOurs, head, children }: { isOurs: boolean; head: ReactNode; children: ReactNode }) => (
  <article className={cn('grid max-w-[88%] gap-0.5', isOurs ? 'self-end' : 'self-start')}>
    <header className={cn('flex items-center gap-1.5 text-hint text-tiny', isOurs && 'justify-end')}>{head}</header>
    <div className={cn('rounded-md border px-2.5 py-1.5', isOurs ? 'border-edge bg-panel' : 'border-line bg-raised')}>
      {children}
    </div>
  </article>
)
