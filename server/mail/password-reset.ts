import type { Mail } from './open-transport.ts'

/** The token stands behind a `#`, which no server is told and no log keeps. */
export function passwordResetMail(to: string, origin: string, token: string): Omit<Mail, 'from'> {
  const text = `Somebody asked for a new password for your sign-in at ${origin}.

Choose one here, within an hour:

${origin}/reset#${token}

Where you are asked for a code, it is:

${token}

If it was not you who asked, you need not do anything: your password stays as it is.
`
  return { to, subject: 'Choose a new password', text, headers: { 'Auto-Submitted': 'auto-generated' } }
}
