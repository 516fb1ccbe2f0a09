import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { Problem } from '#lib/client/problem.ts'

const MAX_TRIES = 3

/** Server state of one page. Push says what is old; nothing here polls. `onSignedOut`: the server does not know this session. */
export function makeQueryClient(onSignedOut: () => void): QueryClient {
  const onError = (error: unknown) => {
    if (error instanceof Problem && error.status === 401) onSignedOut()
  }
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      // A station's network counts as "offline" to a browser without internet; we talk to the machine next door.
      queries: {
        staleTime: 60_000,
        networkMode: 'always',
        retry: (tries, error) => tries < MAX_TRIES && isPassing(error),
      },
      mutations: { networkMode: 'always' },
    },
  })
}

/** Refusals stay refusals; only silence and trouble on the server are worth another try. */
const isPassing = (error: unknown): boolean => !(error instanceof Problem) || error.status === 0 || error.status >= 500
