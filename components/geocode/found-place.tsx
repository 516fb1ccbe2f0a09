import { cn } from '#components/ui/cn.ts'
import { useWords } from '#components/words/words-context.ts'
import { lineOf } from '#lib/words/line-of.ts'
import { townOf } from './place-line.ts'
import type { GeocodedPlace } from './queries.ts'

type Props = { id: string; place: GeocodedPlace; isActive: boolean; onChoose: () => void; onPoint: () => void }

/** One place in the list: its name; what it is, in which town and how far away. */
export function FoundPlace({ id, place, isActive, onChoose, onPoint }: Props) {
  const words = useWords()
  const { t, format } = words
  const far = place.distance === null ? undefined : format.distance(place.distance)
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the active option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
    <div
      role="option"
      id={id}
      aria-selected={isActive}
      className={cn('min-h-8 cursor-pointer rounded px-2.5 py-1.5', isActive && 'bg-panel')}
      onPointerMove={onPoint}
      onClick={onChoose}
    >
      <div dir="auto" className="break-words text-body">
        {place.label}
      </div>
      <div className="text-meta text-second">
        {lineOf([t(`alarms.find.kind.${place.kind}`), townOf(place), far], words)}
      </div>
    </div>
  )
}
