import { Tabs } from 'radix-ui'
import type { ReactNode } from 'react'
import { CalledTab } from '#components/console/alerts/called-tab.tsx'
import { useWords } from '#components/words/words-context.ts'
import type { Alarm } from '#lib/client/model.ts'
import { ChatTab, UnreadCount } from './chat-tab.tsx'
import { CrewTab } from './crew-tab.tsx'
import { OverviewTab } from './overview-tab.tsx'
import { TimelineTab } from './timeline-tab.tsx'

export type AlarmTab = 'overview' | 'crew' | 'called' | 'chat' | 'timeline'

const ORDER: AlarmTab[] = ['overview', 'crew', 'called', 'chat', 'timeline']

/** The alarm's three views. */
export function AlarmTabs({ alarm, tab, onTab }: { alarm: Alarm; tab: AlarmTab; onTab: (tab: AlarmTab) => void }) {
  const { t } = useWords()
  const view: Record<AlarmTab, ReactNode> = {
    overview: <OverviewTab alarm={alarm} />,
    crew: <CrewTab alarm={alarm} />,
    called: <CalledTab alarm={alarm} />,
    chat: <ChatTab alarm={alarm} />,
    timeline: <TimelineTab alarmId={alarm.id} />,
  }
  return (
    <Tabs.Root value={tab} onValueChange={(value) => onTab(value as AlarmTab)} className="flex min-h-0 flex-1 flex-col">
      <Tabs.List aria-label={t('alarms.tabs.label')} className="flex border-line border-b px-2">
        {ORDER.map((name) => (
          <Tabs.Trigger
            key={name}
            value={name}
            className="px-2.5 py-[9px] text-[13px] text-second -outline-offset-2 hover:text-text data-[state=active]:font-semibold data-[state=active]:text-text data-[state=active]:shadow-[inset_0_-2px_var(--color-text)]"
          >
            {t(`alarms.tabs.${name}`)}
            {name === 'chat' && <UnreadCount alarmId={alarm.id} />}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      {ORDER.map((name) => (
        <Tabs.Content key={name} value={name} className="min-h-0 flex-1 overflow-y-auto -outline-offset-2">
          {view[name]}
        </Tabs.Content>
      ))}
    </Tabs.Root>
  )
}
