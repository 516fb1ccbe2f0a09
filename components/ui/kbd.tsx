import { cn } from './cn.ts'

/** The key that does the same, written on the button; not part of the button's name. */
export function Kbd({ children, className }: { children: string; className?: string }) {
  return (
    <span aria-hidden="true" className={cn('flex', className)}>
      <kbd className="min-w-[18px] rounded border border-current/40 px-1 text-center font-sans font-semibold text-tiny opacity-80">
        {children}
      </kbd>
    </span>
  )
}
