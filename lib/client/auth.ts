import { createAuthClient } from 'better-auth/client'
import { answered, Problem, type Saying } from './problem.ts'

const auth = createAuthClient()

/** @throws Problem with a sentence for the form: wrong pair, too many tries, or no answer */
export async function signIn(email: string, password: string): Promise<void> {
  const { error } = await auth.signIn.email({ email, password }).catch(() => {
    throw new Problem(0, { key: 'shared.problem.checkConnection' })
  })
  if (error) throw new Problem(error.status, refusal(error.status, error.message))
}

export async function signOut(): Promise<void> {
  await auth.signOut()
}

function refusal(status: number, message: string | undefined): string | Saying {
  if (status === 401) return { key: 'session.signIn.wrongPair' }
  if (status === 429) return { key: 'shared.problem.tooManyTries' }
  return message ?? answered(status)
}
