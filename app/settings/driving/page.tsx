import { DrivingPage } from '#components/settings/driving/driving-page.tsx'
import { titled } from '../../words.ts'

export const generateMetadata = titled('settings.pages.driving')

export default function Page() {
  return <DrivingPage />
}
