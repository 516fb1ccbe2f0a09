import { isStorable, isStorableJson } from '#lib/storable.ts'
import type { Fault } from '#server/domain/refused.ts'
import type { Values } from './defaults.ts'

const MOST_KEYS = 100
const MAX_NAME = 100
const MAX_JSON = 16 * 1024

/** What makes a group unfit to be kept, whatever its keys mean. */
export function faultsIn(values: Values): Fault[] {
  const faults = Object.entries(values).flatMap(([field, value]) => faultOf(field, value) ?? [])
  const oneTooMany = Object.keys(values)[MOST_KEYS]
  const full = { field: oneTooMany ?? '', message: `is one key too many: a group has ${MOST_KEYS}` }
  return oneTooMany === undefined || faults.length > 0 ? faults : [full]
}

function faultOf(field: string, value: unknown): Fault | undefined {
  if (field.length > MAX_NAME || !isStorable(field)) return { field: 'key', message: 'cannot be stored' }
  if (!isStorableJson(value))
    return { field, message: 'is nested too deep or contains characters that cannot be stored' }
  // Asked last: what is nested without end is not to be written out.
  if (Buffer.byteLength(JSON.stringify(value)) > MAX_JSON)
    return { field, message: `is more than ${MAX_JSON} bytes of JSON` }
  return undefined
}
