'use client'

import { ArrowLeft, Braces } from 'lucide-react'
import { ThemeMenu } from '#components/theme/theme-menu.tsx'
import { cn } from '#components/ui/cn.ts'
import { Mark } from '#components/ui/mark.tsx'
import { useWords } from '#components/words/words-context.ts'
import { APIS, type ApiName } from './apis.ts'

/** The 48 px on top of the API reference: which API, its document, and the way back. */
export function DocsHeader({ api }: { api: ApiName }) {
  const { t } = useWords()
  return (
    <header className="flex h-12 items-center gap-4 border-line border-b bg-panel px-3.5 max-lg:gap-2">
      <a href="/" className="text-text no-underline">
        <Mark />
      </a>
      <span className="text-second max-lg:hidden">{t('docs.title')}</span>
      <nav aria-label={t('docs.apis')} className="flex h-full items-stretch">
        {(Object.keys(APIS) as ApiName[]).map((name) => (
          <Tab key={name} name={name} isCurrent={name === api} />
        ))}
      </nav>
      <div className="ms-auto flex items-center gap-3 text-second text-[13px] max-lg:gap-1.5">
        <a href={`/openapi/${api}.json`} className="flex items-center gap-1.5 hover:text-text">
          <Braces size={15} aria-hidden /> OpenAPI
        </a>
        <a href="/" className="flex items-center gap-1.5 hover:text-text">
          <ArrowLeft size={15} aria-hidden className="rtl:-scale-x-100" /> {t('pages.console')}
        </a>
        <ThemeMenu />
      </div>
    </header>
  )
}

// Links, not buttons: each API has an address of its own, and nothing of the last one stays behind on the page.
function Tab({ name, isCurrent }: { name: ApiName; isCurrent: boolean }) {
  const { t } = useWords()
  return (
    <a
      href={APIS[name]}
      title={t(`docs.about.${name}`)}
      aria-current={isCurrent ? 'page' : undefined}
      className={cn(
        'flex items-center border-b-2 px-3 font-semibold',
        isCurrent ? 'border-text text-text' : 'border-transparent text-second hover:text-text',
      )}
    >
      {t(`docs.name.${name}`)}
    </a>
  )
}
