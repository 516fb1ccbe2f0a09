import { SignInForm } from '#components/session/sign-in-form.tsx'
import { titled } from '../words.ts'

export const generateMetadata = titled('session.signIn.title')

export default function Page() {
  return <SignInForm />
}
