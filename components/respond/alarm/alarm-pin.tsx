import { useCallback, useMemo } from 'react'
import { alarmMarks } from '#components/map/marks/alarm-marks.ts'
import { marksOnly } from '#components/map/marks/mark.ts'
import { useMarks } from '#components/map/use-marks.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm } from '#lib/client/model.ts'

/** The one alarm, also when it is over. */
export function AlarmPin({ alarm }: { alarm: Alarm }) {
  const { t } = useWords()
  const drawing = useMemo(() => marksOnly(alarmMarks([alarm], alarm.id, t)), [alarm, t])
  const wanted = useCallback(() => drawing, [drawing])
  useMarks('alarms', true, wanted)
  return null
}
