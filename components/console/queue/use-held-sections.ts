import { useRef, useState } from 'react'
import { type HeldSections, holdSections } from './hold-order.ts'
import type { QueueItem, Section } from './queue-items.ts'

const REST_MS = 3000

type Held = HeldSections<QueueItem> & { hold: () => void; release: () => void }

/**
 * Nothing moves under a moving pointer: from the first movement over the queue until it leaves, or has rested for three
 * seconds, rows keep their places and newcomers are only counted.
 */
export function useHeldSections(sections: Section[]): Held {
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
  return { ...holdSections(held ?? sections, sections), hold, release }
}
