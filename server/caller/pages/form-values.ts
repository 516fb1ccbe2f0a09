/** What was typed, as it was typed. `category`: the id of a category or of one below it; the places are degrees, `accuracy` metres. */
export type FormValues = Record<
  'category' | 'description' | 'address' | 'latitude' | 'longitude' | 'accuracy' | 'name' | 'phone',
  string
>
/** What keeps a report from being filed, by the field at which it is said; `place` is the address and the location together. */
export type FormFault = 'place' | 'category' | 'description'
