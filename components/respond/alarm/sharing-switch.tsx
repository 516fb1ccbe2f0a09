import { useWords } from '#components/words/words-context.ts'
import type { Alarm } from '#lib/client/model.ts'
import type { OwnAnswer } from '../outbox/own-answer.ts'
import { useSharing } from '../sharing/use-sharing.ts'
import { Switch } from '../ui/switch.tsx'

/** Whether the team sees where I am. It says that a closed page shares nothing. */
export function SharingSwitch({ alarm, own }: { alarm: Alarm; own: OwnAnswer | null }) {
  const { t } = useWords()
  const { state, isOn, mayShare, toggle } = useSharing(alarm, own)
  return (
    <Switch
      isOn={isOn}
      onToggle={toggle}
      disabled={!mayShare}
      text={t(mayShare ? `respond.sharing.${state}` : 'respond.sharing.answerFirst')}
      note={isOn ? t('respond.sharing.keepOpen') : null}
    />
  )
}
