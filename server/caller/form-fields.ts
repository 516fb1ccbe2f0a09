import { text } from '#lib/contracts/text.ts'
import type { LngLat } from '#lib/geo/distance.ts'
import { readPhone } from '#lib/phones/read-phone.ts'
import type { FormFault, FormValues } from '#server/caller/pages/form-values.ts'
import type { Category, FormTeam, OnBehalfOf } from '#server/domain/reports/index.ts'

export const EMPTY: FormValues = {
  category: '',
  description: '',
  address: '',
  latitude: '',
  longitude: '',
  accuracy: '',
  name: '',
  phone: '',
}
/** What a form says, ready to be filed. */
export type FormFields = {
  categoryId: number
  subcategoryId: number | null
  description: string | null
  address: string | null
  location: LngLat | null
  accuracy: number | null
  onBehalfOf: OnBehalfOf | null
}

/** What was typed; a field that is missing, or sent as a file, is empty. */
export function valuesOf(sent: Record<string, unknown>): FormValues {
  const names = Object.keys(EMPTY) as (keyof FormValues)[]
  return {
    ...EMPTY,
    ...Object.fromEntries(names.flatMap((name) => (typeof sent[name] === 'string' ? [[name, sent[name]]] : []))),
  }
}

/**
 * Reads a form of this team, or says at which of its fields something is wrong. Who reports is never what keeps a report
 * back: a number that cannot be read, also as a local one of the team's country, is kept as it was written.
 */
export function readFields(
  values: FormValues,
  categories: Category[],
  { country }: Pick<FormTeam, 'country'>,
): FormFields | { faults: FormFault[] } {
  const category = categoryOf(values.category, categories)
  const [description, address] = [typed(values.description), typed(values.address)]
  const location = locationOf(values)
  const wrong: Record<FormFault, boolean> = {
    place: !fits(address, 1000) || (!location && !address),
    category: !category,
    description: !fits(description, 10_000),
  }
  const faults = (Object.keys(wrong) as FormFault[]).filter((field) => wrong[field])
  if (faults.length > 0 || !category) return { faults }
  const accuracy = location && accuracyOf(values.accuracy)
  return { ...category, description, address, location, accuracy, onBehalfOf: whoOf(values, country) }
}

function whoOf({ name, phone }: FormValues, country: string | null): OnBehalfOf | null {
  const who = { name: cut(name, 200), phone: readPhone(phone, country) ?? cut(phone, 100) }
  return who.name || who.phone ? who : null
}

/** What fits of it, in one line and without what cannot be stored. */
function cut(value: string, most: number): string | null {
  const storable = value.toWellFormed().replaceAll(/\p{Cc}+/gu, ' ')
  return typed([...storable.trim()].slice(0, most).join(''))
}

const typed = (value: string): string | null => (value.trim() === '' ? null : value.trim())
const fits = (value: string | null, max: number) => value === null || text(max).safeParse(value).success

/** One field names a category or one below it: ids are unique across both levels. */
function categoryOf(value: string, categories: Category[]) {
  const is = ({ id }: { id: number }) => String(id) === value
  const top = categories.find((each) => is(each) || each.children.some(is))
  return top && { categoryId: top.id, subcategoryId: top.children.find(is)?.id ?? null }
}

/** Null where the browser has not said where it is, or said what is no place on earth. */
function locationOf({ latitude, longitude }: FormValues): LngLat | null {
  const isDegrees = /^-?\d{1,3}(\.\d{1,20})?$/
  const [lat, lng] = [Number(latitude), Number(longitude)]
  const isPlace = isDegrees.test(latitude) && isDegrees.test(longitude) && Math.abs(lat) <= 90 && Math.abs(lng) <= 180
  return isPlace ? { lng, lat } : null
}

/** Farther off than half the way around the earth is no accuracy. */
const accuracyOf = (metres: string): number | null =>
  /^\d{1,8}(\.\d{1,20})?$/.test(metres) && Number(metres) <= 20_000_000 ? Number(metres) : null
