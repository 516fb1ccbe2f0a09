import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Toaster } from 'sonner'
import { SessionLanguage } from '#components/session/session-language.tsx'
import { useTheme } from '#components/theme/theme.ts'
import { useWords } from '#components/words/words-context.ts'
import { Problem } from '#lib/client/problem.ts'
import { LOCALES } from '#lib/words/locales.ts'

const MAX_TRIES = 3
/** Over the map: the board under it goes on being read. */
const TOAST_OFFSET = { bottom: 216 }
const TOAST = {
  style: { background: 'var(--color-raised)', color: 'var(--color-text)', fontFamily: 'var(--font-sans)' },
  // Red is for what went wrong, not for what was done.
  classNames: { default: 'border-edge!', error: 'border-late!' },
}

/** Server state for everything inside. Push says what is old; nothing here polls. */
export function Providers({ children }: { children: ReactNode }) {
  const [client] = useState(makeClient)
  return (
    <QueryClientProvider client={client}>
      <SessionLanguage />
      {children}
      <Toaster
        theme={useTheme()}
        dir={LOCALES[useWords().locale].dir}
        position="bottom-center"
        offset={TOAST_OFFSET}
        toastOptions={TOAST}
      />
    </QueryClientProvider>
  )
}

function makeClient(): QueryClient {
  const onError = (error: unknown) => {
    if (error instanceof Problem && error.status === 401) window.location.replace('/login')
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
