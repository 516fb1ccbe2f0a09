'use client'

import { Moon, Sun } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import { chooseTheme, useTheme } from './theme.ts'

/** Dark or light; until it is pressed the system decides. */
export function ThemeToggle() {
  const other = useTheme() === 'dark' ? 'light' : 'dark'
  const Icon = other === 'light' ? Sun : Moon
  return (
    <Button
      look="quiet"
      size="icon"
      aria-label={`Use ${other} theme`}
      title={`Use ${other} theme`}
      onClick={() => chooseTheme(other)}
    >
      <Icon size={17} aria-hidden />
    </Button>
  )
}
