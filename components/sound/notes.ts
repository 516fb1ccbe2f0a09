import type { Ring } from './ringer.ts'
import { isAlarmSound, type Sound } from './sound-of.ts'

/** `at` and `length` in seconds. */
type Note = { hz: number; at: number; length: number }

const rows = (count: number, apart: number, figure: Note[]): Note[] =>
  Array.from({ length: count }, (_, row) => figure.map((note) => ({ ...note, at: note.at + row * apart }))).flat()

/**
 * A report calls in two rising notes; a message is one soft tone. An alarm is a chord broken upwards, and how often says
 * how urgent: three times, twice, once. Nothing else sounds like it; it is calm, and cannot be missed. An information is two short
 * low notes that fall.
 */
const NOTES: Record<Sound, Note[]> = {
  alarm1: rows(3, 0.75, broken(880)),
  alarm2: rows(2, 0.9, broken(698)),
  alarm3: broken(523),
  report: [
    { hz: 587, at: 0, length: 0.22 },
    { hz: 784, at: 0.2, length: 0.42 },
  ],
  message: [{ hz: 494, at: 0, length: 0.35 }],
  information: [
    { hz: 392, at: 0, length: 0.12 },
    { hz: 330, at: 0.12, length: 0.18 },
  ],
}

function broken(hz: number): Note[] {
  return [1, 5 / 4, 3 / 2].map((step, i) => ({ hz: hz * step, at: i * 0.13, length: i === 2 ? 0.5 : 0.2 }))
}

/** Two low knocks before it: only a drill. */
const KNOCKS: Note[] = [
  { hz: 165, at: 0, length: 0.12 },
  { hz: 165, at: 0.2, length: 0.12 },
]
const KNOCKS_S = 0.5

/** The second tone, before the chord: two notes that change places, as nothing else here does. */
const SECOND: Note[] = rows(2, 0.3, [
  { hz: 1175, at: 0, length: 0.14 },
  { hz: 784, at: 0.15, length: 0.14 },
])
const SECOND_S = 0.7

const LOUDNESS = 0.16
const ALARM_LOUDNESS = 0.3
const ATTACK_S = 0.02

function notesOf(sound: Sound, isDrill: boolean): Note[] {
  if (!isDrill || !isAlarmSound(sound)) return NOTES[sound]
  return drilled(NOTES[sound])
}

const drilled = (notes: Note[]): Note[] => [...KNOCKS, ...notes.map((note) => ({ ...note, at: note.at + KNOCKS_S }))]
/** Plays a sound, that of a drill as one; it begins and ends without a click. */
export const play = (context: AudioContext, sound: Sound, isDrill: boolean): void =>
  playNotes(context, notesOf(sound, isDrill), isAlarmSound(sound) ? ALARM_LOUDNESS : LOUDNESS)

/** Rings for an alarm that nobody owns: as it sounds when it comes, and by the second tone with two notes above each other over it. */
export function playRing(context: AudioContext, { sound, isSecond }: Ring, isDrill: boolean): void {
  const notes = isSecond
    ? [...SECOND, ...NOTES[sound].map((note) => ({ ...note, at: note.at + SECOND_S }))]
    : NOTES[sound]
  playNotes(context, isDrill ? drilled(notes) : notes, ALARM_LOUDNESS)
}

function playNotes(context: AudioContext, notes: Note[], loudness: number): void {
  for (const { hz, at, length } of notes) {
    const from = context.currentTime + at
    const gain = new GainNode(context, { gain: 0 })
    gain.gain.setValueAtTime(0, from)
    gain.gain.linearRampToValueAtTime(loudness, from + ATTACK_S)
    gain.gain.exponentialRampToValueAtTime(0.001, from + length)
    const tone = new OscillatorNode(context, { type: 'sine', frequency: hz })
    tone.connect(gain).connect(context.destination)
    tone.start(from)
    tone.stop(from + length)
  }
}
