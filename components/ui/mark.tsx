import { cn } from './cn.ts'

/** The product's mark and name. */
export function Mark({ className }: { className?: string }) {
  return (
    <span className={cn('flex shrink-0 items-center gap-2 font-bold', className)}>
      <svg width="20" height="20" viewBox="0 0 20 20" fill="none" aria-hidden="true" className="shrink-0">
        <path d="M10 2l7 4v8l-7 4-7-4V6z" className="stroke-late" strokeWidth="2" strokeLinejoin="round" />
        <circle cx="10" cy="10" r="2.800" className="fill-late" />
      </svg>
      Muster
    </span>
  )
}
