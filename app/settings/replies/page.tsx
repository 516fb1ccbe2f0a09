import { RepliesPage } from '#components/settings/replies/replies-page.tsx'
import { titled } from '../../words.ts'

export const generateMetadata = titled('settings.pages.replies')

export default function Page() {
  return <RepliesPage />
}
