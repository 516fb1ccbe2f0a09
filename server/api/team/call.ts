import type { Asked } from '#server/http/dialect.ts'
import type { Reader } from './reader.ts'

/** What every handler is given, whatever it is asked. */
export type TeamCall = Asked & Reader

/** A call whose path names something by its id. */
export type Named = TeamCall & { params: { id: string } }
