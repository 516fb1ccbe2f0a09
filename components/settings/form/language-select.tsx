import { useMemo } from 'react'
import { SelectField } from '#components/ui/field.tsx'
import { useWords } from '#components/words/words-context.ts'
import { languageName } from '#lib/language-name.ts'
import { byName, OTHERS, SPOKEN } from './all-languages.ts'

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
  const { t, locale: reader } = useWords()
  const [spoken, others] = useMemo(() => [byName(SPOKEN, reader), byName(OTHERS, reader)], [reader])
  const groups = [
    { title: t('settings.languages.spoken'), tags: spoken },
    {
      title: t('settings.languages.others'),
      tags: also && !SPOKEN.includes(also) && !OTHERS.includes(also) ? [also, ...others] : others,
    },
  ]
  return (
    <SelectField label={label} value={value} disabled={disabled} onChange={onChange} className="w-64 min-w-0">
      {value === '' && <option value="">{t('settings.languages.choose')}</option>}
      {groups.map(({ title, tags }) => (
        <optgroup key={title} label={title}>
          {tags
            .filter((tag) => !without.includes(tag))
            .map((tag) => (
              <option key={tag} value={tag}>
                {languageName(tag, reader)}
              </option>
            ))}
        </optgroup>
      ))}
    </SelectField>
  )
}
