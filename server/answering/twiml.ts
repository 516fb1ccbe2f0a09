import { html } from 'hono/html'
import type { Translate } from '#lib/words/translate.ts'
import { VOICES, wordsIn } from '#server/channels/notice-words.ts'
import type { AlertToAnswer } from '#server/domain/channels/index.ts'

/** It is said so often, in case somebody is not awake yet. */
const TIMES = 2
/** Seconds to press a key in, before it is said again. */
const WAIT = 6

/** Reads an alarm out, and asks for a key (TwiML). `address`: of this call. */
export async function askByVoice(alert: AlertToAnswer, address: string): Promise<string> {
  const { t, locale } = await wordsIn(alert.locale)
  const say = sentencesOf(alert, t).map((sentence) => sayIn(VOICES[locale], sentence))
  const gather = html`<Gather numDigits="1" timeout="${WAIT}" method="POST" action="${address}/key">${say}</Gather>`
  return response([...Array<typeof gather>(TIMES).fill(gather), sayIn(VOICES[locale], t('alerting.voice.goodbye'))])
}

/** Says one thing, and hangs up. */
export async function sayByVoice(
  alert: AlertToAnswer,
  what: 'coming' | 'notComing' | 'arrived' | 'seesTo' | 'over',
): Promise<string> {
  const { t, locale } = await wordsIn(alert.locale)
  return response([sayIn(VOICES[locale], t(`alerting.voice.${what}`))])
}

function sentencesOf({ alarmId, purpose, teamName, centre, title, address }: AlertToAnswer, t: Translate): string[] {
  const isTest = alarmId === null
  const isUnowned = purpose === 'unowned'
  const isDrill = isTest || centre === 'training'
  return [
    ...(isDrill ? [t('alerting.voice.drill')] : []),
    t('alerting.voice.from', { team: teamName }),
    ...(isTest ? [t('alerting.text.test')] : [title ?? t('alarms.untitled'), ...(address ? [address] : [])]),
    ...(isUnowned ? [t('alerting.text.unowned')] : []),
    t(isTest ? 'alerting.voice.pressTest' : isUnowned ? 'alerting.voice.pressSeesTo' : 'alerting.voice.press'),
  ]
}

const sayIn = (language: string, text: string) => html`<Say language="${language}">${text}</Say>`

const response = async (parts: ReturnType<typeof html>[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>${await html`<Response>${parts}</Response>`}`
