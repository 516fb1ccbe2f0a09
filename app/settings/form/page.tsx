import { FormPage } from '#components/settings/form/form-page.tsx'
import { titled } from '../../words.ts'

export const generateMetadata = titled('settings.pages.form')

export default function Page() {
  return <FormPage />
}
