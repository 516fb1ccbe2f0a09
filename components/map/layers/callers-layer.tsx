import { useCallback } from 'react'
import { positionsStore } from '#components/live/positions-store.ts'
import { trustedNow } from '#components/live/trusted-now.ts'
import { useView } from '#components/view/view-store.ts'
import { useWords } from '#components/words/words-context.ts'
import { callerMarks } from '../marks/caller-marks.ts'
import { marksOnly } from '../marks/mark.ts'
import { useMarks } from '../use-marks.ts'

/** Citizens who share where they are: a target in the circle they are in, as wide as their telephone is exact. */
export function CallersLayer() {
  const words = useWords()
  const isShown = useView((view) => view.layers.reports)
  const wanted = useCallback(() => marksOnly(callerMarks(positionsStore.getState().byId, trustedNow(), words)), [words])
  useMarks('callers', isShown, wanted)
  return null
}
