import { useWords } from '#components/words/words-context.ts'
import { BigButton } from '../ui/big-button.tsx'
import { goToPlace } from '../use-path.ts'
import { ChannelEditor } from './channel-editor.tsx'

/** How an alarm reaches me, from one's own page; and the screens of joining, to be gone through again. */
export function ChannelsScreen({ member }: { member: string }) {
  const { t } = useWords()
  return (
    <main className="min-h-0 overflow-y-auto px-4 py-4 sm:px-5">
      <div className="mx-auto grid max-w-xl gap-4 pb-[env(safe-area-inset-bottom)]">
        <h1 className="font-bold text-[22px]">{t('respond.channels.title')}</h1>
        <ChannelEditor member={member} />
        <BigButton onClick={() => goToPlace({ kind: 'welcome', step: 'install' })}>{t('joining.again')}</BigButton>
      </div>
    </main>
  )
}
