'use client'

import { Moon, MoonStar, Sun } from 'lucide-react'
import { Button } from '#components/ui/button.tsx'
import { Menu, MenuChoice, MenuChoices } from '#components/ui/menu.tsx'
import { useWords } from '#components/words/words-context.ts'
import { chooseTheme, THEMES, useChosenTheme, useTheme } from './theme.ts'

const ICONS = { light: Sun, dark: Moon, night: MoonStar }
const OF_SYSTEM = 'system' as const

/** Light, dark, or for eyes that must keep seeing in the dark; until one is chosen the system decides between the first two. */
export function ThemeMenu() {
  const { t } = useWords()
  const Icon = ICONS[useTheme()]
  const chosen = useChosenTheme() ?? OF_SYSTEM
  const label = t('shared.theme.title')
  const trigger = (
    <Button look="quiet" size="icon" aria-label={label} title={label}>
      <Icon size={17} aria-hidden />
    </Button>
  )
  const choose = (value: string) => chooseTheme(THEMES.find((theme) => theme === value) ?? null)
  return (
    <Menu trigger={trigger}>
      <MenuChoices title={label} value={chosen} onChoose={choose}>
        {([OF_SYSTEM, ...THEMES] as const).map((theme) => (
          <MenuChoice key={theme} value={theme}>
            {t(`shared.theme.${theme}`)}
          </MenuChoice>
        ))}
      </MenuChoices>
    </Menu>
  )
}
