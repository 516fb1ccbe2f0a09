import { useRef, useState } from 'react'
import { type HeldRow, holdOrder } from './hold-order.ts'
import type { QueueItem, Section } from './queue-items.ts'

export type HeldSection = { title: string; rows: HeldRow<QueueItem>[] }

const REST_MS = 3000

/**
 * Nothing moves under a moving pointer: from the first movement over the queue until it leaves, or has rested for three
 * seconds, rows keep their places and newcomers are only counted.
 */
export function useHeldSections(sections: Section[]) {
  const [held, setHeld] = useState<Section[] | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const release = () => {
    clearTimeout(timer.current)
    setHeld(null)
  }
  const hold = () => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setHeld(null), REST_MS)
    setHeld((now) => now ?? sections)
  }
  const shown = (held ?? sections).map(({ title, items }): HeldSection & { waiting: number } => {
    const current = sections.find((section) => section.title === title)?.items ?? []
    return { title, ...holdOrder(items, current) }
  })
  const total = (list: readonly { items: unknown[] }[]) => list.reduce((sum, { items }) => sum + items.length, 0)
  const newSections = held ? sections.filter(({ title }) => !held.some((section) => section.title === title)) : []
  const waiting = shown.reduce((sum, section) => sum + section.waiting, total(newSections))
  return { sections: shown as HeldSection[], waiting, hold, release }
}
