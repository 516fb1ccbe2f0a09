import { Suspense } from 'react'
import { PlacesPage } from '#components/settings/places/places-page.tsx'
import { titled } from '../../words.ts'

export const generateMetadata = titled('settings.pages.places')

export default function Page() {
  return (
    <Suspense>
      <PlacesPage />
    </Suspense>
  )
}
