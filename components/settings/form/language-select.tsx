import { useId } from 'react'
import { inputLook } from '#components/ui/field.tsx'
import { languageName } from '#lib/language-name.ts'
import { OTHERS, SPOKEN } from './all-languages.ts'

type Props = {
  label: string
  value: string
  onChange: (tag: string) => void
  without?: readonly string[]
  /** A tag that is offered though it is in no list, such as pt-BR. */
  also?: string
  disabled?: boolean
}

/** All languages by their names, those first that the citizens' pages speak. */
export function LanguageSelect({ label, value, onChange, without = [], also, disabled = false }: Props) {
  const id = useId()
  const groups = [
    { title: 'Citizens’ pages speak it', tags: SPOKEN },
    {
      title: 'Other languages',
      tags: also && !SPOKEN.includes(also) && !OTHERS.includes(also) ? [also, ...OTHERS] : OTHERS,
    },
  ]
  return (
    <div className="w-64 min-w-0">
      <label htmlFor={id} className="mb-1 block text-meta text-second">
        {label}
      </label>
      <select
        id={id}
        value={value}
        disabled={disabled}
        onChange={({ target }) => onChange(target.value)}
        className={inputLook}
      >
        {value === '' && <option value="">Choose…</option>}
        {groups.map(({ title, tags }) => (
          <optgroup key={title} label={title}>
            {tags
              .filter((tag) => !without.includes(tag))
              .map((tag) => (
                <option key={tag} value={tag}>
                  {languageName(tag)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
