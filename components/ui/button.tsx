import { cva, type VariantProps } from 'class-variance-authority'
import type { ComponentProps } from 'react'
import { cn } from './cn.ts'

const button = cva(
  'inline-flex shrink-0 items-center justify-center gap-2 rounded-md border font-semibold whitespace-nowrap motion-safe:transition-colors motion-safe:duration-100 disabled:cursor-not-allowed disabled:opacity-50',
  {
    variants: {
      look: {
        primary: 'border-text bg-text text-page hover:bg-text/90',
        plain: 'border-edge bg-raised text-text hover:border-second',
        quiet: 'border-transparent bg-transparent text-second hover:bg-raised hover:text-text',
        danger: 'border-late bg-late text-ink hover:bg-late/90',
      },
      size: { normal: 'h-[34px] px-3 text-[13px]', small: 'h-8 px-2 text-meta', icon: 'size-[34px]' },
    },
    defaultVariants: { look: 'plain', size: 'normal' },
  },
)

/** The one button; `look` says how much it wants to be pressed. */
export function Button({
  look,
  size,
  className,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & VariantProps<typeof button>) {
  return <button type={type} className={cn(button({ look, size }), className)} {...rest} />
}
