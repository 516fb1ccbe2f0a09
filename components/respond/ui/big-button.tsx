import type { ComponentProps } from 'react'
import { cn } from '#components/ui/cn.ts'

const EDGE = {
  plain: 'border-edge',
  free: 'border-free-word',
  scene: 'border-scene-word',
} as const
/** Chosen: filled, with ink that is read on it in both themes. */
const FILL = {
  plain: 'border-text bg-text text-page',
  enroute: 'border-enroute-word bg-enroute text-ink',
  free: 'border-free-word bg-free text-ink',
  scene: 'border-scene-word bg-scene text-ink',
  transport: 'border-edge bg-transport text-ink',
  dispatched: 'border-dispatched-word bg-dispatched text-ink',
} as const

type Props = ComponentProps<'button'> & {
  edge?: keyof typeof EDGE
  fill?: keyof typeof FILL
  /** Whether it is what is chosen now; left out where it chooses nothing. */
  chosen?: boolean | undefined
  /** Looks like what is chosen: it is what to press next. */
  isNext?: boolean
}

/** For a thumb in a glove: 64 px and more. */
export function BigButton({
  edge = 'plain',
  fill = 'plain',
  chosen,
  isNext = false,
  className,
  type = 'button',
  ...rest
}: Props) {
  return (
    <button
      type={type}
      aria-pressed={chosen}
      className={cn(
        'min-h-16 min-w-0 rounded-[10px] border-2 bg-raised px-2 font-bold text-[17px] text-text leading-5 disabled:cursor-not-allowed disabled:opacity-50 sm:text-[19px] sm:leading-6',
        EDGE[edge],
        (chosen || isNext) && FILL[fill],
        className,
      )}
      {...rest}
    />
  )
}
