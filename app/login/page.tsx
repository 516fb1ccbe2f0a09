import { SignInForm } from '#components/session/sign-in-form.tsx'
import { titled } from '../words.ts'

export const generateMetadata = titled('session.signIn.title')

export const dynamic = 'force-dynamic'

export default function Page() {
  // Said at the time of the request: a build knows no settings.
  return <SignInForm sendsMail={Boolean(process.env.SMTP_URL)} />
}
