import { text } from '#lib/contracts/text.ts'
import type { LngLat } from '#lib/geo/distance.ts'
import { readPhone } from '#lib/phones/read-phone.ts'
import type { FormFault, FormValues } from '#server/caller/pages/form-values.ts'
import type { Category, FormTeam } from '#server/domain/reports/index.ts'

export const EMPTY: FormValues = {
  category: '',
  description: '',
  address: '',
  latitude: '',
  longitude: '',
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
  onBehalfOf: { name: string | null; phone: string | null } | null
}

/** What was typed; a field that is missing, or sent as a file, is empty. */
export function valuesOf(sent: Record<string, unknown>): FormValues {
  const names = Object.keys(EMPTY) as (keyof FormValues)[]
  return {
    ...EMPTY,
    ...Object.fromEntries(names.flatMap((name) => (typeof sent[name] === 'string' ? [[name, sent[name]]] : []))),
  }
}

/** Reads a form of this team, or says at which of its fields something is wrong. A local phone number is one of its country. */
export function readFields(
  values: FormValues,
  categories: Category[],
  { country }: Pick<FormTeam, 'country'>,
): FormFields | { faults: FormFault[] } {
  const category = categoryOf(values.category, categories)
  const [description, address, name] = [typed(values.description), typed(values.address), typed(values.name)]
  const location = locationOf(values)
  const phone = typed(values.phone) && readPhone(values.phone, country)
  const wrong: Record<FormFault, boolean> = {
    category: !category,
    description: !fits(description, 10_000),
    place: location === undefined || !fits(address, 1000) || (!location && !address),
    name: !fits(name, 200),
    phone: phone === undefined,
  }
  const faults = (Object.keys(wrong) as FormFault[]).filter((field) => wrong[field])
  if (faults.length > 0 || !category || location === undefined || phone === undefined) return { faults }
  return { ...category, description, address, location, onBehalfOf: name || phone ? { name, phone } : null }
}

const typed = (value: string): string | null => (value.trim() === '' ? null : value.trim())
const fits = (value: string | null, max: number) => value === null || text(max).safeParse(value).success

/** One field names a category or one below it: ids are unique across both levels. */
function categoryOf(value: string, categories: Category[]) {
  const is = ({ id }: { id: number }) => String(id) === value
  const top = categories.find((each) => is(each) || each.children.some(is))
  return top && { categoryId: top.id, subcategoryId: top.children.find(is)?.id ?? null }
}

/** Null where the browser has not said where it is, undefined when that is no place on earth. */
function locationOf({ latitude, longitude }: FormValues): LngLat | null | undefined {
  if (latitude === '' && longitude === '') return null
  const isDegrees = /^-?\d{1,3}(\.\d{1,20})?$/
  const [lat, lng] = [Number(latitude), Number(longitude)]
  const isPlace = isDegrees.test(latitude) && isDegrees.test(longitude) && Math.abs(lat) <= 90 && Math.abs(lng) <= 180
  return isPlace ? { lng, lat } : undefined
}
