import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { cn } from '#components/ui/cn.ts'
import { useWords } from '#components/words/words-context.ts'
import { PAGES } from './pages.ts'

/** Which pages there are: beside them, or above on a narrow screen. */
export function SettingsNav() {
  const { t } = useWords()
  const here = usePathname()
  return (
    <nav
      aria-label={t('settings.title')}
      className="border-line border-e bg-panel p-2 max-sm:border-e-0 max-sm:border-b"
    >
      <ul className="flex flex-col gap-0.5 max-sm:flex-row max-sm:overflow-x-auto">
        {PAGES.map(({ path, name }) => (
          <li key={path} className="shrink-0">
            <Link
              href={path}
              aria-current={path === here ? 'page' : undefined}
              className={cn(
                'block rounded-md px-2.5 py-1.5',
                path === here ? 'bg-raised font-semibold text-text' : 'text-second hover:bg-raised hover:text-text',
              )}
            >
              {t(`settings.pages.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
