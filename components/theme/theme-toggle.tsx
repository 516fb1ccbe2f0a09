'use client'

import { Moon, Sun } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import { useWords } from '#components/words/words-context.ts'
import { chooseTheme, useTheme } from './theme.ts'

/** Dark or light; until it is pressed the system decides. */
export function ThemeToggle() {
  const { t } = useWords()
  const other = useTheme() === 'dark' ? 'light' : 'dark'
  const Icon = other === 'light' ? Sun : Moon
  const label = t(other === 'light' ? 'shared.theme.useLight' : 'shared.theme.useDark')
  return (
    <Button look="quiet" size="icon" aria-label={label} title={label} onClick={() => chooseTheme(other)}>
      <Icon size={17} aria-hidden />
    </Button>
  )
}
