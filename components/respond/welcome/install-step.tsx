import { Download } from 'lucide-react'
import { useStore } from 'zustand'
import { useWords } from '#components/words/words-context.ts'
import { BigButton } from '../ui/big-button.tsx'
import { install, installStore } from './install-store.ts'
import { isIos } from './is-ios.ts'

/** The page on the home screen: by the browser's own question where it has one, else in words. */
export function InstallStep() {
  const { t } = useWords()
  const { prompt, isInstalled } = useStore(installStore)
  if (isInstalled) return <p role="status">{t('joining.install.done')}</p>
  if (prompt)
    return (
      <BigButton isNext onClick={() => void install()}>
        <Download size={20} aria-hidden className="me-2 inline" />
        {t('joining.install.install')}
      </BigButton>
    )
  if (!isIos(navigator)) return <p className="text-[17px] leading-6">{t('joining.install.byMenu')}</p>
  return (
    <>
      <ol className="grid list-decimal gap-2 ps-6 text-[17px] leading-6">
        <li>{t('joining.install.iosShare')}</li>
        <li>{t('joining.install.iosAdd')}</li>
        <li>{t('joining.install.iosOpen')}</li>
      </ol>
      <p className="text-second">{t('joining.install.iosPush')}</p>
    </>
  )
}
