import { ChevronDown, ChevronUp } from 'lucide-react'
import { useWords } from '#components/words/words-context.ts'
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
  const { t } = useWords()
  const n = siblings.findIndex((sibling) => sibling.id === id)
  const move = (by: 1 | -1, button: HTMLElement) =>
    verb.mutate(() => placeCategories(placesAfter(siblings, n, by)), { onSettled: () => button.focus() })
  return (
    <>
      <IconButton
        icon={ChevronUp}
        label={t('settings.categories.moveUp', { name })}
        idle={n === 0 || verb.isPending}
        onClick={({ currentTarget }) => move(-1, currentTarget)}
      />
      <IconButton
        icon={ChevronDown}
        label={t('settings.categories.moveDown', { name })}
        idle={n === siblings.length - 1 || verb.isPending}
        onClick={({ currentTarget }) => move(1, currentTarget)}
      />
    </>
  )
}
