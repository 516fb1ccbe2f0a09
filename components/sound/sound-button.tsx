import { Volume2, VolumeOff } from 'lucide-react'
import { useStore } from 'zustand'
import { Button } from '#components/ui/button.tsx'
import { Menu, MenuItem, MenuNote } from '#components/ui/menu.tsx'
import { soundStore, testSound, wantSound } from './sound-store.ts'

/** Says whether this desk can be heard: on, off, or blocked by the browser, which one press undoes. */
export function SoundButton() {
  const state = useStore(soundStore, (store) => store.state)
  if (state === 'blocked') {
    // At the first touch, not at the click: by then it is no longer blocked and another button stands here.
    const test = () => void testSound('report')
    return (
      <Button
        look="quiet"
        className="px-2 text-late-word"
        title="The browser allows sounds only after a press"
        aria-label="Sound blocked: test sound"
        onPointerDown={test}
        onKeyDown={({ key }) => (key === 'Enter' || key === ' ') && test()}
      >
        <VolumeOff size={17} aria-hidden /> blocked
      </Button>
    )
  }
  const Icon = state === 'on' ? Volume2 : VolumeOff
  const trigger = (
    <Button look="quiet" size="icon" aria-label={`Sound ${state}`} title={`Sound ${state}`}>
      <Icon size={17} aria-hidden />
    </Button>
  )
  return (
    <Menu trigger={trigger}>
      <MenuNote>Sounds are {state} in this browser.</MenuNote>
      {state === 'on' && (
        <>
          <MenuItem onSelect={() => void testSound('report')}>Test sound: a new report</MenuItem>
          <MenuItem onSelect={() => void testSound('message')}>Test sound: a citizen’s message</MenuItem>
        </>
      )}
      <MenuItem onSelect={() => wantSound(state === 'off')}>Switch sounds {state === 'on' ? 'off' : 'on'}</MenuItem>
    </Menu>
  )
}
