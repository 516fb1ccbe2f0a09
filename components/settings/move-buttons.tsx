import { ChevronDown, ChevronUp } from 'lucide-react'
import { useWords } from '#components/words/words-context.ts'
import { IconButton } from './icon-button.tsx'
import type { useRowVerb } from './row-verb.tsx'

type Props = {
  name: string
  /** The how manieth of how many it is. */
  n: number
  count: number
  verb: ReturnType<typeof useRowVerb>
  move: (by: 1 | -1) => Promise<unknown>
}

/** Moves a row among others; the button that moves it keeps the focus, so that it can be pressed again. */
export function MoveButtons({ name, n, count, verb, move }: Props) {
  const { t } = useWords()
  const press = (by: 1 | -1, button: HTMLElement) => verb.mutate(() => move(by), { onSettled: () => button.focus() })
  return (
    <>
      <IconButton
        icon={ChevronUp}
        label={t('settings.moveUp', { name })}
        idle={n === 0 || verb.isPending}
        onClick={({ currentTarget }) => press(-1, currentTarget)}
      />
      <IconButton
        icon={ChevronDown}
        label={t('settings.moveDown', { name })}
        idle={n === count - 1 || verb.isPending}
        onClick={({ currentTarget }) => press(1, currentTarget)}
      />
    </>
  )
}
