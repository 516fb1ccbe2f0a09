import type { CompiledMessage } from 'icu-minify/format'
import type english from '#messages/en/caller.json'
import { say } from '../words/say.ts'

type English = typeof english

/** A section of `messages/<language>/caller.json`: `status`, `share` … */
export type Section = keyof English
type KeyIn<S extends Section> = { [One in S]: `caller.${One}.${keyof English[One] & string}` }[S]

/** What some sections say in one language, compiled: it travels as JSON. */
export type CallerMessages<S extends Section = Section> = { [One in S]: Record<keyof English[One], CompiledMessage> }

/** Says the message of a key with its values: `t('caller.message.photos', { count })`. */
export type CallerTranslate<S extends Section = Section> = (
  key: KeyIn<S>,
  values?: Record<string, string | number>,
) => string

/** How one citizen is spoken to. */
export type CallerWords<S extends Section = Section> = {
  t: CallerTranslate<S>
  /** `14:32`; with the day before it when that is not today. */
  time: (at: string, now?: Date) => string
}

/** `tag`: whose plurals, numbers and clock. */
export const callerWordsOf = <S extends Section>(tag: string, messages: CallerMessages<S>): CallerWords<S> => ({
  t: callerTranslate(tag, messages),
  time: timesOf(tag),
})

/** `t` alone, for what says no times. */
export function callerTranslate<S extends Section>(tag: string, messages: CallerMessages<S>): CallerTranslate<S> {
  const bySection: Record<string, Record<string, CompiledMessage>> = messages
  return (key, values) => {
    const [, section, name] = key.split('.')
    return say(bySection[section!]![name!]!, tag, values) // safe: a key is of its three parts
  }
}

function timesOf(tag: string): CallerWords['time'] {
  const hour = new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit' })
  const day = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' })
  return (at, now = new Date()) => {
    const then = new Date(at)
    return (then.toDateString() === now.toDateString() ? hour : day).format(then)
  }
}
