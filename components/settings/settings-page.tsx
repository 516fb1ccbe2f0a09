import type { ReactNode } from 'react'
import { useMay } from '#components/session/session-query.ts'
import { useWords } from '#components/words/words-context.ts'
import { PAGES, type SettingsPath } from './pages.ts'

/** The head of one page of the settings, and who may change what stands on it. */
export function SettingsPage({ path, about, children }: { path: SettingsPath; about: string; children: ReactNode }) {
  const { t } = useWords()
  const { name, scope } = PAGES.find((page) => page.path === path)! // safe: it is the path of one of them
  const mayChange = useMay(scope)
  return (
    <>
      <h1 tabIndex={-1} data-settings-title className="font-[650] text-[20px] leading-[26px] outline-none">
        {t(`settings.pages.${name}`)}
      </h1>
      <p className="mt-1 text-second">{about}</p>
      {!mayChange && (
        <p className="mt-3 rounded-md border border-line bg-raised px-3 py-2">{t('settings.mayNotChange')}</p>
      )}
      <div className="mt-5">{children}</div>
    </>
  )
}

/** After a row with the focus is gone: to the title, not to the top of the document. */
export function focusTitle(): void {
  document.querySelector<HTMLElement>('[data-settings-title]')?.focus()
}
