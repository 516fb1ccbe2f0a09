import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { WordsProvider } from '#components/words/words-provider.tsx'
import { LOCALES } from '#lib/words/locales.ts'
import { wordsOf } from '#lib/words/words.ts'
import { wordsOfRequest } from './words.ts'
import './globals.css'

export const viewport: Viewport = { colorScheme: 'dark light' }

export async function generateMetadata(): Promise<Metadata> {
  const { locale, messages } = await wordsOfRequest()
  return { title: 'Muster', description: wordsOf(locale, messages).t('pages.description') }
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { locale, messages } = await wordsOfRequest()
  return (
    <html lang={locale} dir={LOCALES[locale].dir} suppressHydrationWarning>
      <head>
        {/* Browsers hide the nonce from programs, so React finds another than it has drawn. */}
        <script src="/theme.js" nonce={(await headers()).get('x-nonce') ?? undefined} suppressHydrationWarning />
      </head>
      <body>
        <WordsProvider locale={locale} messages={messages}>
          {children}
        </WordsProvider>
      </body>
    </html>
  )
}
