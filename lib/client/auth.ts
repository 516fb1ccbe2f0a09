import { createAuthClient } from 'better-auth/client'
import { Problem } from './problem.ts'

const auth = createAuthClient()

/** @throws Problem with a sentence for the form: wrong pair, too many tries, or no answer */
export async function signIn(email: string, password: string): Promise<void> {
  const { error } = await auth.signIn.email({ email, password }).catch(() => {
    throw new Problem(0, 'The server did not answer. Check the connection and try again.')
  })
  if (error) throw new Problem(error.status, refusal(error.status, error.message))
}

export async function signOut(): Promise<void> {
  await auth.signOut()
}

function refusal(status: number, message: string | undefined): string {
  if (status === 401) return 'That e-mail and password do not belong together.'
  if (status === 429) return 'Too many tries. Wait a minute, then try again.'
  return message ?? `The server answered ${status}.`
}
