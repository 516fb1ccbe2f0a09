import { useStore } from 'zustand'
import { useWords } from '#components/words/words-context.ts'
import { Switch } from '../../ui/switch.tsx'
import { drivingStore, wantDriving } from './driving-store.ts'

/** Whether the team sees where the vehicle is. It says that a closed page says nothing. */
export function DrivingSwitch() {
  const { t } = useWords()
  const { isWanted, state } = useStore(drivingStore)
  return (
    <Switch
      isOn={isWanted}
      onToggle={() => wantDriving(!isWanted)}
      text={t(`tablet.driving.${isWanted && state === 'off' ? 'finding' : state}`)}
      note={isWanted ? t('respond.sharing.keepOpen') : null}
    />
  )
}
