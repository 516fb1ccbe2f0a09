import { cn } from '#components/ui/cn.ts'
import { isOutline, SHAPES, type Shape } from './shapes.ts'
import { FILL_CLASS, type Tone } from './tones.ts'

/** A status as a shape in its colour. The word stands beside it, so the shape itself is silent. */
export function StatusIcon({ shape, tone, size = 18 }: { shape: Shape; tone?: Tone; size?: number }) {
  const look = isOutline(shape) || !tone ? 'fill-none stroke-current stroke-[1.600px]' : `${FILL_CLASS[tone]} stroke-1`
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 18 18"
      aria-hidden="true"
      className={cn('shrink-0', look)}
      strokeLinejoin="round"
    >
      <path d={SHAPES[shape]} />
    </svg>
  )
}
