import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Toaster } from 'sonner'
import { makeQueryClient } from '#components/session/query-client.ts'
import { SessionLanguage } from '#components/session/session-language.tsx'
import { useTheme } from '#components/theme/theme.ts'
import { useWords } from '#components/words/words-context.ts'
import { LOCALES } from '#lib/words/locales.ts'

/** Over the map: the board under it goes on being read. */
const TOAST_OFFSET = { bottom: 216 }
const TOAST = {
  style: { background: 'var(--color-raised)', color: 'var(--color-text)', fontFamily: 'var(--font-sans)' },
  // Red is for what went wrong, not for what was done.
  classNames: { default: 'border-edge!', error: 'border-late!' },
}

/** Server state for everything inside. Push says what is old; nothing here polls. */
export function Providers({ children }: { children: ReactNode }) {
  const [client] = useState(() => makeQueryClient(() => window.location.replace('/login')))
  return (
    <QueryClientProvider client={client}>
      <SessionLanguage />
      {children}
      <Toaster
        theme={useTheme() === 'light' ? 'light' : 'dark'}
        dir={LOCALES[useWords().locale].dir}
        position="bottom-center"
        offset={TOAST_OFFSET}
        toastOptions={TOAST}
      />
    </QueryClientProvider>
  )
}
