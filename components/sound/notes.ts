import type { Sound } from './sound-of.ts'

/** `at` and `length` in seconds. */
type Note = { hz: number; at: number; length: number }

/** A report calls in two rising notes; a message is one soft tone. Neither can be taken for an alarm. */
const NOTES: Record<Sound, Note[]> = {
  report: [
    { hz: 587, at: 0, length: 0.22 },
    { hz: 784, at: 0.2, length: 0.42 },
  ],
  message: [{ hz: 494, at: 0, length: 0.35 }],
}
const LOUDNESS = 0.16
const ATTACK_S = 0.02

/** Plays a sound; it begins and ends without a click. */
export function play(context: AudioContext, sound: Sound): void {
  for (const { hz, at, length } of NOTES[sound]) {
    const from = context.currentTime + at
    const gain = new GainNode(context, { gain: 0 })
    gain.gain.setValueAtTime(0, from)
    gain.gain.linearRampToValueAtTime(LOUDNESS, from + ATTACK_S)
    gain.gain.exponentialRampToValueAtTime(0.001, from + length)
    const tone = new OscillatorNode(context, { type: 'sine', frequency: hz })
    tone.connect(gain).connect(context.destination)
    tone.start(from)
    tone.stop(from + length)
  }
}
