import { JoinForm } from '#components/session/join-form.tsx'
import { titled } from '../words.ts'

export const generateMetadata = titled('joining.title')

export default function Page() {
  return <JoinForm />
}
