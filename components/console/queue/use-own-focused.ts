import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { RefObject } from 'react'
import { toast } from 'sonner'
import { ownAlarm } from '#components/alarms/owner-verbs.ts'
import { refreshAlarm } from '#components/alarms/queries.ts'
import { useMay } from '#components/session/session-query.ts'
import { useKeys } from '#components/view/use-keys.ts'
import { useView } from '#components/view/view-store.ts'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm } from '#lib/client/model.ts'
import { sentenceOf } from '#lib/client/problem.ts'

/** A owns the alarm of the row that has the focus, and nothing else; of the alarm that is open its button sees to it. */
export function useOwnFocused(list: RefObject<HTMLElement | null>, alarms: readonly Alarm[]): void {
  const { t } = useWords()
  const client = useQueryClient()
  const mayUpdate = useMay('alarms:update')
  const { mutate } = useMutation({
    mutationFn: (id: string) => ownAlarm(id),
    onSuccess: (_, id) => refreshAlarm(client, id),
    onError: (error) => void toast.error(sentenceOf(error, t)),
  })
  const own = () => {
    const row = document.activeElement?.closest<HTMLElement>('[data-row]')
    if (!row || !list.current?.contains(row)) return
    const alarm = alarms.find(({ id }) => row.dataset.row === `alarm:${id}`)
    const { selection } = useView.getState()
    if (alarm && !alarm.owner && selection?.id !== alarm.id) mutate(alarm.id)
  }
  useKeys(mayUpdate ? { a: own } : {})
}
