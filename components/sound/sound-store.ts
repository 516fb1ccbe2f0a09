import { createStore } from 'zustand/vanilla'
import { enteredCentre } from '#lib/client/centre.ts'
import { play, playRing } from './notes.ts'
import type { Ring } from './ringer.ts'
import type { Sound } from './sound-of.ts'

/** `blocked`: wanted, but the browser lets a page be heard only after somebody has pressed something on it. */
export type SoundState = 'on' | 'off' | 'blocked'

const KEY = 'muster-sound'
export const soundStore = createStore<{ state: SoundState }>(() => ({ state: 'off' }))
let context: AudioContext | undefined

const isWanted = () => localStorage.getItem(KEY) !== 'off'

function settle(): void {
  soundStore.setState({ state: !isWanted() ? 'off' : context?.state === 'running' ? 'on' : 'blocked' })
}

/** Gets the loudspeaker ready and says whether it is; the first press anywhere unblocks it. Call the answer to stop. */
export function openSound(): () => void {
  context = new AudioContext()
  context.addEventListener('statechange', settle)
  settle()
  const unblock = () => void wake()
  const presses = ['pointerdown', 'keydown', 'click'] as const
  for (const press of presses) document.addEventListener(press, unblock)
  return () => {
    for (const press of presses) document.removeEventListener(press, unblock)
    void context?.close()
    context = undefined
  }
}

async function wake(): Promise<void> {
  if (isWanted() && context && context.state !== 'running') await context.resume().catch(() => undefined)
  settle()
}

/** Switches all sounds of this browser on or off, and remembers it. */
export function wantSound(wanted: boolean): void {
  localStorage.setItem(KEY, wanted ? 'on' : 'off')
  void wake()
}

/** Lets a sound be heard, unless sounds are off or the browser does not allow any. */
export function sound(name: Sound): void {
  if (context && soundStore.getState().state === 'on') play(context, name, enteredCentre() === 'training')
}

/** Rings once for an alarm that nobody owns, unless nothing can be heard. */
export function ring(what: Ring): void {
  if (context && soundStore.getState().state === 'on') playRing(context, what, enteredCentre() === 'training')
}

/** The same on somebody's wish, who has just pressed a button: that unblocks it first. */
export async function testSound(name: Sound): Promise<void> {
  await wake()
  sound(name)
}
