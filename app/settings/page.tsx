import { redirect } from 'next/navigation'
import { PAGES } from '#components/settings/pages.ts'

export default function Page() {
  redirect(PAGES[0].path)
}
