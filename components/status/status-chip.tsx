import { cn } from '#components/ui/cn.ts'
import type { Shape } from './shapes.ts'
import { StatusIcon } from './status-icon.tsx'
import { BACKGROUND_CLASS, type Tone } from './tones.ts'

/** Colour, shape and word together. */
export function StatusChip({ word, shape, tone }: { word: string; shape: Shape; tone: Tone }) {
  return (
    <span
      className={cn(
        'inline-flex items-center gap-1 rounded px-1.5 font-semibold text-ink text-meta leading-[18px]',
        BACKGROUND_CLASS[tone],
      )}
    >
      <span className="[&_svg]:fill-ink [&_svg]:stroke-ink">
        <StatusIcon shape={shape} tone={tone} size={10} />
      </span>
      {word}
    </span>
  )
}
