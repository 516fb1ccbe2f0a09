import { ChevronDown, ChevronUp } from 'lucide-react'
import type { ReportCategory } from '#lib/client/model.ts'
import { IconButton } from '../icon-button.tsx'
import type { useRowVerb } from '../row-verb.tsx'
import { placeCategories } from './category-verbs.ts'
import { placesAfter } from './places.ts'

type Props = {
  category: ReportCategory
  siblings: readonly ReportCategory[]
  verb: ReturnType<typeof useRowVerb>
}

/** Moves a category among its siblings; the button that moves it keeps the focus, so that it can be pressed again. */
export function MoveCategory({ category: { id, name }, siblings, verb }: Props) {
  const n = siblings.findIndex((sibling) => sibling.id === id)
  const move = (by: 1 | -1, button: HTMLElement) =>
    verb.mutate(() => placeCategories(placesAfter(siblings, n, by)), { onSettled: () => button.focus() })
  return (
    <>
      <IconButton
        icon={ChevronUp}
        label={`Move ${name} up`}
        idle={n === 0 || verb.isPending}
        onClick={({ currentTarget }) => move(-1, currentTarget)}
      />
      <IconButton
        icon={ChevronDown}
        label={`Move ${name} down`}
        idle={n === siblings.length - 1 || verb.isPending}
        onClick={({ currentTarget }) => move(1, currentTarget)}
      />
    </>
  )
}
