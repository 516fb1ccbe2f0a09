import { useCallback, useMemo } from 'react'
import { useOpenAlarms } from '#components/alarms/queries.ts'
import { useView } from '#components/view/view-store.ts'
import { useWords } from '#components/words/words-context.ts'
import { alarmMarks } from '../marks/alarm-marks.ts'
import { marksOnly } from '../marks/mark.ts'
import { useMarks } from '../use-marks.ts'

/** Open alarms as pins; a ring around the chosen one. */
export function AlarmsLayer() {
  const alarms = useOpenAlarms()
  const selection = useView((view) => view.selection)
  const isShown = useView((view) => view.layers.alarms)
  const { t } = useWords()
  const selectedId = selection?.kind === 'alarm' ? selection.id : null
  const drawing = useMemo(() => marksOnly(alarmMarks(alarms, selectedId, t)), [alarms, selectedId, t])
  const wanted = useCallback(() => drawing, [drawing])
  useMarks('alarms', isShown, wanted)
  return null
}
