import { Problem } from './problem.ts'

/** Sets a new password with the token from a mail. @throws Problem with a sentence for the form */
export async function setNewPassword(token: string, password: string): Promise<void> {
  const init = { method: 'POST', body: JSON.stringify({ token, password }) }
  const answer = await fetch('/api/v3/passwordreset/confirm', init).catch(() => {
    throw new Problem(0, 'The server did not answer. Check the connection and try again.')
  })
  if (!answer.ok) throw new Problem(answer.status, refusal(answer.status))
}

function refusal(status: number): string {
  if (status === 422) return 'This link has been used, or is more than an hour old. Ask for a new one.'
  if (status === 429) return 'Too many tries. Wait a minute, then try again.'
  return `The server answered ${status}.`
}
