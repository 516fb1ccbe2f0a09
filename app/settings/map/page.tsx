import { MapPage } from '#components/settings/map/map-page.tsx'
import { titled } from '../../words.ts'

export const generateMetadata = titled('settings.pages.map')

export default function Page() {
  return <MapPage />
}
