import { useMay } from '#components/session/session-query.ts'
import { chooseTheme, useChosenTheme } from '#components/theme/theme.ts'
import { useWords } from '#components/words/words-context.ts'
import { signOut } from '#lib/client/auth.ts'
import { forgetLast } from '../kept/keep-last.ts'
import { stopSharing } from '../sharing/share-position.ts'
import { BigButton } from '../ui/big-button.tsx'
import { Card } from '../ui/card.tsx'
import { ThemeChoice } from '../ui/theme-choice.tsx'
import { LanguageChoice } from './language-choice.tsx'

/** How this device looks and speaks, and who is signed in on it. */
export function ThisDevice() {
  const { t } = useWords()
  const theme = useChosenTheme()
  const mayDispatch = useMay('alarms:update')
  return (
    <Card title={t('respond.device.title')}>
      <ThemeChoice theme={theme} onChoose={chooseTheme} />
      <div className="mt-2.5 flex flex-wrap items-end gap-2.5">
        <LanguageChoice />
        {mayDispatch && (
          <a
            href="/"
            className="grid min-h-16 flex-1 place-items-center rounded-[10px] border-2 border-edge bg-raised px-3 font-bold text-[17px]"
          >
            {t('respond.device.console')}
          </a>
        )}
        <BigButton className="flex-1" onClick={leave}>
          {t('console.userMenu.signOut')}
        </BigButton>
      </div>
    </Card>
  )
}

/** What was kept of alarms goes; what waits to be sent stays for whoever it belongs to. */
async function leave(): Promise<void> {
  stopSharing()
  await signOut()
  forgetLast()
  window.location.assign('/login?to=/respond')
}
