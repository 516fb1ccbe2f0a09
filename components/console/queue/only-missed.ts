import { useState } from 'react'
import { missedStore } from '#components/live/missed-store.ts'
import { useView } from '#components/view/view-store.ts'
import type { Section } from './queue-items.ts'

/** The rows that changed while this desk was away, as they were when somebody asked for them: none goes by being opened. */
export function useOnlyMissed(): ReadonlySet<string> | null {
  const isAsked = useView((view) => view.onlyMissed)
  const [asked, setAsked] = useState<ReadonlySet<string> | null>(null)
  if (isAsked && asked === null) setAsked(missedStore.getState().rows)
  if (!isAsked && asked !== null) setAsked(null)
  return isAsked ? asked : null
}

/** The sections with these rows only. */
export const onlyOf = (sections: Section[], rows: ReadonlySet<string> | null): Section[] =>
  rows === null
    ? sections
    : sections
        .map(({ title, items }) => ({ title, items: items.filter(({ key }) => rows.has(key)) }))
        .filter(({ items }) => items.length > 0)
