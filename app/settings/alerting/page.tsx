import { AlertingPage } from '#components/settings/alerting/alerting-page.tsx'
import { titled } from '../../words.ts'

export const generateMetadata = titled('settings.pages.alerting')

export default function Page() {
  return <AlertingPage />
}
