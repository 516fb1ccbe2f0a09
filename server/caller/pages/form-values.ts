/** What was typed, as it was typed. `category`: the id of a category or of one below it; the places are degrees. */
export type FormValues = Record<
  'category' | 'description' | 'address' | 'latitude' | 'longitude' | 'name' | 'phone',
  string
>
/** What is wrong, by the field at which it is said; `place` is the address and the location together. */
export type FormFault = 'category' | 'description' | 'place' | 'name' | 'phone'
