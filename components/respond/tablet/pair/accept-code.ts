import { signOut } from '#lib/client/auth.ts'
import { answered, Problem, type Saying } from '#lib/client/problem.ts'
import { team } from '#lib/client/team-client.ts'
import { forgetLast } from '../../kept/keep-last.ts'
import { keepTablet } from '../kept-tablet.ts'
import { deviceName } from './device-name.ts'

export const DIGITS = 6

/** This device is the vehicle's from now on, and nobody else's: what was kept of them is forgotten. @throws Problem with a sentence for the page */
export async function acceptCode(code: string): Promise<void> {
  const name = await deviceName()
  const { data, response } = await team
    .POST('/v1/pairings/accept', { body: { code, ...(name && { name }) } })
    .catch(noAnswer)
  if (!data) throw new Problem(response.status, refusal(response.status))
  await signOut().catch(noAnswer) // while somebody is signed in, it is theirs
  forgetLast()
  const { vehicle, centre } = data.data
  keepTablet({ vehicle: { id: vehicle.id, name: vehicle.name }, centre, isOver: false })
}

function noAnswer(): never {
  throw new Problem(0, { key: 'shared.problem.noAnswer' })
}

function refusal(status: number): Saying {
  if (status === 404 || status === 410 || status === 400) return { key: 'tablet.pair.unknownCode' }
  if (status === 429) return { key: 'shared.problem.tooManyTries' }
  return answered(status)
}

/** The code in the address of a scanned picture: "#482917". */
export const codeIn = (hash: string): string => /^#(\d{6})$/.exec(hash)?.[1] ?? ''
