import type { ComponentProps } from 'react'
import { SelectField } from '#components/ui/field.tsx'
import { useWords } from '#components/words/words-context.ts'
import { PLACE_KINDS, type PlaceKind } from '#lib/places/kinds.ts'

type Props<None extends string> = Omit<ComponentProps<typeof SelectField>, 'children' | 'value' | 'onChange'> & {
  value: PlaceKind | None
  /** What stands for no kind, where that can be chosen. */
  none?: string
  onChange: (kind: PlaceKind | None) => void
}

/** One of the kinds of places, or none of them. */
export function KindField<None extends string = never>({ none, onChange, ...rest }: Props<None>) {
  const { t } = useWords()
  return (
    // safe: there are no other options
    <SelectField {...rest} onChange={(kind) => onChange(kind as PlaceKind | None)}>
      {none !== undefined && <option value="">{none}</option>}
      {PLACE_KINDS.map((kind) => (
        <option key={kind} value={kind}>
          {t(`places.kind.${kind}`)}
        </option>
      ))}
    </SelectField>
  )
}
