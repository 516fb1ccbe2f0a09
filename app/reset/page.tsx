import { NewPasswordForm } from '#components/session/new-password-form.tsx'
import { titled } from '../words.ts'

export const generateMetadata = titled('session.newPassword.title')

export default function Page() {
  return <NewPasswordForm />
}
