import { answered, Problem, type Saying } from './problem.ts'

/** Asks for a mail with a link. Whether the address belongs to anybody is not said. @throws Problem */
export async function askForNewPassword(email: string): Promise<void> {
  const init = { method: 'POST', body: JSON.stringify({ email }) }
  const answer = await fetch('/api/v3/passwordreset', init).catch(() => {
    throw new Problem(0, { key: 'shared.problem.checkConnection' })
  })
  if (answer.status === 422) throw new Problem(422, { key: 'session.forgotten.noAddress' })
  if (!answer.ok) throw new Problem(answer.status, refusal(answer.status))
}

/** Sets a new password with the token from a mail. @throws Problem with a sentence for the form */
export async function setNewPassword(token: string, password: string): Promise<void> {
  const init = { method: 'POST', body: JSON.stringify({ token, password }) }
  const answer = await fetch('/api/v3/passwordreset/confirm', init).catch(() => {
    throw new Problem(0, { key: 'shared.problem.checkConnection' })
  })
  if (!answer.ok) throw new Problem(answer.status, refusal(answer.status))
}

function refusal(status: number): Saying {
  if (status === 422) return { key: 'session.newPassword.usedLink' }
  if (status === 429) return { key: 'shared.problem.tooManyTries' }
  return answered(status)
}
