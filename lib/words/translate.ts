import type { _Translator as Translator } from 'use-intl/core'
import type { Messages } from './messages.ts'

/** Says the message of a key, with its values: `t('live.connection.staleSince', { time })`. */
export type Translate = Translator<Messages>

/** A key of the catalogue. */
export type Key = Parameters<Translate>[0]
