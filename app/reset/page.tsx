import type { Metadata } from 'next'
import { NewPasswordForm } from '#components/session/new-password-form.tsx'

export const metadata: Metadata = { title: 'New password · Muster' }

export default function Page() {
  return <NewPasswordForm />
}
