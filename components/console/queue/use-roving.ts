import { type RefObject, useState } from 'react'
import { useKeys } from '#components/view/use-keys.ts'

/** One row can be tabbed to; j and k (or the arrows) move on from there. */
export function useRoving(list: RefObject<HTMLElement | null>, keys: readonly string[]) {
  const [active, setActive] = useState<string | null>(null)
  const current = active !== null && keys.includes(active) ? active : (keys[0] ?? null)

  const move = (step: number) => {
    // From the detail one goes on to the next row, too.
    const { activeElement } = document
    const isInside = Boolean(list.current?.contains(activeElement) || activeElement?.closest('[data-detail]'))
    const at = current === null ? -1 : keys.indexOf(current)
    const next = keys[isInside ? Math.min(Math.max(at + step, 0), keys.length - 1) : Math.max(at, 0)]
    if (next === undefined) return
    list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(next)}"]`)?.focus()
  }
  useKeys({ j: () => move(1), k: () => move(-1) })

  return (key: string) => ({
    tabIndex: key === current ? 0 : -1,
    onFocus: () => setActive(key),
    onStep: move,
  })
}
