import { useWords } from '#components/words/words-context.ts'
import { BigButton } from './big-button.tsx'

const THEMES = [null, 'light', 'dark'] as const
type Theme = (typeof THEMES)[number]

/** Light, dark, or as the device is. */
export function ThemeChoice({ theme, onChoose }: { theme: Theme; onChoose: (theme: Theme) => void }) {
  const { t } = useWords()
  return (
    <fieldset className="grid grid-cols-3 gap-2" aria-label={t('respond.device.light')}>
      {THEMES.map((one) => (
        <BigButton key={one} chosen={one === theme} onClick={() => onChoose(one)}>
          {t(`respond.device.theme.${one ?? 'auto'}`)}
        </BigButton>
      ))}
    </fieldset>
  )
}
