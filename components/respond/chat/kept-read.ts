import { keptValue } from '../kept/kept-value.ts'

type Read = { alarm: string; message: string }

/** How far this tablet has shown the chat of the alarm it looked at last: of vehicles the server keeps no mark. */
export const { store: readStore, keep: keepRead, take: takeRead } = keptValue<Read>('muster-tablet-read')
