import { Volume2, VolumeOff } from 'lucide-react'
import { useStore } from 'zustand'
import { Button } from '#components/ui/button.tsx'
import { Menu, MenuItem, MenuNote } from '#components/ui/menu.tsx'
import { useWords } from '#components/words/words-context.ts'
import { ALARM_SOUNDS } from './sound-of.ts'
import { soundStore, testSound, wantSound } from './sound-store.ts'

/** Says whether this desk can be heard: on, off, or blocked by the browser, which one press undoes. */
export function SoundButton() {
  const { t } = useWords()
  const state = useStore(soundStore, (store) => store.state)
  if (state === 'blocked') {
    // At the first touch, not at the click: by then it is no longer blocked and another button stands here.
    const test = () => void testSound('alarm1')
    return (
      <Button
        look="quiet"
        className="px-2 text-late-word"
        title={t('sound.blocked.hint')}
        aria-label={t('sound.blocked.label')}
        onPointerDown={test}
        onKeyDown={({ key }) => (key === 'Enter' || key === ' ') && test()}
      >
        <VolumeOff size={17} aria-hidden /> <span className="max-xl:hidden">{t('sound.blocked.word')}</span>
      </Button>
    )
  }
  const Icon = state === 'on' ? Volume2 : VolumeOff
  const trigger = (
    <Button look="quiet" size="icon" aria-label={t(`sound.${state}`)} title={t(`sound.${state}`)}>
      <Icon size={17} aria-hidden />
    </Button>
  )
  return (
    <Menu trigger={trigger}>
      <MenuNote>{t(`sound.${state}Here`)}</MenuNote>
      {state === 'on' && (
        <>
          {ALARM_SOUNDS.map((name, i) => (
            <MenuItem key={name} onSelect={() => void testSound(name)}>
              {t('sound.testAlarm', { priority: i + 1 })}
            </MenuItem>
          ))}
          <MenuItem onSelect={() => void testSound('information')}>{t('sound.testInformation')}</MenuItem>
          <MenuItem onSelect={() => void testSound('report')}>{t('sound.testReport')}</MenuItem>
          <MenuItem onSelect={() => void testSound('message')}>{t('sound.testMessage')}</MenuItem>
        </>
      )}
      <MenuItem onSelect={() => wantSound(state === 'off')}>
        {t(state === 'on' ? 'sound.switchOff' : 'sound.switchOn')}
      </MenuItem>
    </Menu>
  )
}
