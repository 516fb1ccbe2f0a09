import { useWords } from '#components/words/words-context.ts'
import { Choice, Choices } from '../choices.tsx'
import { type RuleDraft, toggled } from './rule-draft.ts'
import type { useNames } from './use-names.ts'

const PRIORITIES = [1, 2, 3]

type Props = {
  draft: RuleDraft
  known: ReturnType<typeof useNames>
  problems: Readonly<Record<string, string>>
  change: (to: Partial<RuleDraft>) => void
}

/** Which alarms a rule is for: by priority and by tag. */
export function WhichFields({ draft: { priorities, tags, anyTag }, known, problems, change }: Props) {
  const { t } = useWords()
  const setTags = (to: string[]) => change({ tags: to, anyTag: to.length === 0 })
  const isGone = !anyTag && tags.length === 0
  return (
    <>
      <Choices
        title={t('settings.alerting.priorities')}
        hint={priorities.length === 0 ? t('settings.alerting.everyPriority') : undefined}
        problem={problems.priorities}
      >
        {PRIORITIES.map((priority) => (
          <Choice
            key={priority}
            name={t('alarms.priority.short', { priority })}
            isChosen={priorities.includes(priority)}
            onChoose={() => change({ priorities: toggled(priorities, priority) })}
          />
        ))}
      </Choices>
      <Choices
        title={t('settings.alerting.tags')}
        problem={problems.tags ?? (isGone ? t('settings.alerting.tagsGone') : undefined)}
      >
        <Choice name={t('settings.alerting.anyTag')} isChosen={anyTag} onChoose={() => setTags([])} />
        {known.tags.map(({ id, name }) => (
          <Choice key={id} name={name} isChosen={tags.includes(id)} onChoose={() => setTags(toggled(tags, id))} />
        ))}
      </Choices>
    </>
  )
}
