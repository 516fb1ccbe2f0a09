import { X } from 'lucide-react'
import { useMay } from '#components/session/session-query.ts'
import { languageName } from '#lib/language-name.ts'
import { IconButton } from '../icon-button.tsx'
import { RowNote } from '../row-verb.tsx'
import { AddLanguage } from './add-language.tsx'
import { isSpoken } from './all-languages.ts'
import { MainLanguage } from './main-language.tsx'
import { useTeamChange } from './team-query.ts'

type Props = { locale: string; locales: string[]; etag: string }

/** In which languages the team writes, and what citizens can choose from. */
export function Languages({ locale, locales, etag }: Props) {
  const change = useTeamChange(etag)
  const mayChange = useMay('team:update')
  return (
    <section id="languages" aria-labelledby="languages-title" className="rounded-md border border-line bg-panel p-4">
      <div className="flex items-baseline gap-3">
        <h2 id="languages-title" className="font-semibold text-[16px]">
          Languages
        </h2>
        <RowNote verb={change} />
      </div>
      <p className="mt-1 mb-4 text-second">
        Categories and canned replies are written in the main language and can be translated into the further ones.
        Citizens choose among all of them.
      </p>
      <MainLanguage key={locale} locale={locale} change={change} />
      <h3 className="mt-4 mb-1 text-meta text-second">Further languages</h3>
      {locales.length === 0 && <p>None.</p>}
      <ul aria-label="Further languages" className="mb-3 empty:hidden">
        {locales.map((tag) => (
          <li key={tag} className="flex min-h-8 items-center gap-2 border-line border-b">
            <span>{languageName(tag)}</span>
            <span className="text-hint text-meta">{tag}</span>
            <Spoken tag={tag} />
            {mayChange && (
              <IconButton
                icon={X}
                label={`Remove ${languageName(tag)}`}
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

const Spoken = ({ tag }: { tag: string }) => (
  <span className="ml-auto text-meta text-second">
    {isSpoken(tag) ? 'Citizens’ pages speak it' : 'Citizens’ pages do not speak it yet'}
  </span>
)
