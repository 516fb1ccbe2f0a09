import { useQuery } from '@tanstack/react-query'
import { Layers } from 'lucide-react'
import { useSession } from '#components/session/session-query.ts'
import { Button } from '#components/ui/button.tsx'
import { Menu, MenuChoice, MenuChoices, MenuGroup, MenuSwitch } from '#components/ui/menu.tsx'
import { useWords } from '#components/words/words-context.ts'
import { type Base, chooseBase, switchStreets, useMapChoice } from './base-store.ts'
import { type MapFile, mapsQuery, wordFor } from './maps-query.ts'
import { OverlaySwitches } from './overlay-switches.tsx'

/** What lies under the markers: streets or a picture, which streets, and which overlays. Remembered by this browser. */
export function MapMenu({ className }: { className?: string }) {
  const { t } = useWords()
  const { data: maps = [] } = useQuery(mapsQuery)
  const label = t('map.base.title')
  const trigger = (
    <Button size="icon" className={`bg-panel ${className ?? ''}`} aria-label={label} title={label}>
      <Layers size={16} aria-hidden />
    </Button>
  )
  return (
    <Menu trigger={trigger} className="max-w-72">
      <BaseChoices maps={maps} />
      <StreetSwitches maps={maps.filter(({ kind }) => kind === 'streets')} />
      <OverlaySwitches />
    </Menu>
  )
}

function BaseChoices({ maps }: { maps: MapFile[] }) {
  const { t } = useWords()
  const base = useMapChoice((choice) => choice.base)
  const hasOwn = useSession()?.map.styleUrl != null
  const pictures = maps.filter(({ kind }) => kind === 'picture')
  return (
    <MenuChoices
      title={t('map.base.title')}
      value={wordOf(base, pictures, hasOwn)}
      onChoose={(word) => chooseBase(baseOf(word))}
    >
      {hasOwn && <MenuChoice value="own">{t('map.base.own')}</MenuChoice>}
      <MenuChoice value="streets">{t('map.base.streets')}</MenuChoice>
      {pictures.map((map) => (
        <MenuChoice key={map.name} value={`${FILE}${map.name}`}>
          <bdi className="min-w-0 break-words">{wordFor(map, pictures)}</bdi>
        </MenuChoice>
      ))}
    </MenuChoices>
  )
}

const FILE = 'file:'
const baseOf = (word: string): Base => {
  if (word.startsWith(FILE)) return { file: word.slice(FILE.length) }
  return word === 'own' ? 'own' : 'streets'
}

/** What is shown: a file that is gone, or a map that nobody names any more, has left the streets. */
function wordOf(base: Base, pictures: readonly MapFile[], hasOwn: boolean): string {
  if (typeof base === 'object')
    return pictures.some(({ name }) => name === base.file) ? `${FILE}${base.file}` : 'streets'
  return hasOwn && base !== 'streets' ? 'own' : 'streets'
}

/** One file of streets is simply there; of several each can be switched off. */
function StreetSwitches({ maps }: { maps: MapFile[] }) {
  const { t } = useWords()
  const hidden = useMapChoice((choice) => choice.hidden)
  if (maps.length < 2 && hidden.length === 0) return null
  return (
    <MenuGroup title={t('map.base.files')}>
      {maps.map((map) => (
        <MenuSwitch
          key={map.name}
          checked={!hidden.includes(map.name)}
          onChange={(isShown) => switchStreets(map.name, isShown)}
        >
          <bdi className="min-w-0 break-words">{wordFor(map, maps)}</bdi>
        </MenuSwitch>
      ))}
    </MenuGroup>
  )
}
