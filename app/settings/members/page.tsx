import { MembersPage } from '#components/settings/members/members-page.tsx'
import { titled } from '../../words.ts'

export const generateMetadata = titled('settings.pages.members')

export default function Page() {
  return <MembersPage />
}
