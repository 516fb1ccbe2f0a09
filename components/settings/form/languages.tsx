import { X } from 'lucide-react'
import { useMay } from '#components/session/session-query.ts'
import { useWords } from '#components/words/words-context.ts'
import { languageName } from '#lib/language-name.ts'
import { IconButton } from '../icon-button.tsx'
import { RowNote } from '../row-verb.tsx'
import { useTeamChange } from '../team-query.ts'
import { AddLanguage } from './add-language.tsx'
import { isSpoken } from './all-languages.ts'
import { MainLanguage } from './main-language.tsx'

type Props = { locale: string; locales: string[]; etag: string }

/** In which languages the team writes, and what citizens can choose from. */
export function Languages({ locale, locales, etag }: Props) {
  const { t, locale: reader } = useWords()
  const change = useTeamChange(etag)
  const mayChange = useMay('team:update')
  return (
    <section id="languages" aria-labelledby="languages-title" className="rounded-md border border-line bg-panel p-4">
      <div className="flex items-baseline gap-3">
        <h2 id="languages-title" className="font-semibold text-[16px]">
          {t('settings.languages.title')}
        </h2>
        <RowNote verb={change} />
      </div>
      <p className="mt-1 mb-4 text-second">{t('settings.languages.about')}</p>
      <MainLanguage key={locale} locale={locale} change={change} />
      <h3 className="mt-4 mb-1 text-meta text-second">{t('settings.languages.further')}</h3>
      {locales.length === 0 && <p>{t('settings.languages.none')}</p>}
      <ul aria-label={t('settings.languages.further')} className="mb-3 empty:hidden">
        {locales.map((tag) => (
          <li key={tag} className="flex min-h-8 items-center gap-2 border-line border-b">
            <span>{languageName(tag, reader)}</span>
            <span className="text-hint text-meta">{tag}</span>
            <Spoken tag={tag} />
            {mayChange && (
              <IconButton
                icon={X}
                label={t('settings.languages.remove', { language: languageName(tag, reader) })}
                onClick={() => change.mutate({ locales: locales.filter((other) => other !== tag) })}
              />
            )}
          </li>
        ))}
      </ul>
      {mayChange && (
        <AddLanguage taken={[locale, ...locales]} add={(tag) => change.mutate({ locales: [...locales, tag] })} />
      )}
    </section>
  )
}

function Spoken({ tag }: { tag: string }) {
  const { t } = useWords()
  return (
    <span className="ms-auto text-meta text-second">
      {t(isSpoken(tag) ? 'settings.languages.spoken' : 'settings.languages.notSpoken')}
    </span>
  )
}
