import { THEMES } from '#components/theme/theme.ts'
import { useWords } from '#components/words/words-context.ts'
import { BigButton } from './big-button.tsx'

const CHOICES = [null, ...THEMES] as const
type Choice = (typeof CHOICES)[number]

/** Light, dark, for the night, or as the device is. */
export function ThemeChoice({ theme, onChoose }: { theme: Choice; onChoose: (theme: Choice) => void }) {
  const { t } = useWords()
  return (
    <fieldset className="grid grid-cols-2 gap-2" aria-label={t('respond.device.light')}>
      {CHOICES.map((one) => (
        <BigButton key={one} chosen={one === theme} onClick={() => onChoose(one)}>
          {t(`respond.device.theme.${one ?? 'auto'}`)}
        </BigButton>
      ))}
    </fieldset>
  )
}
