import type { Viewport } from 'next'
import { Responder } from '#components/respond/responder.tsx'
import { titled } from '../../words.ts'

export const generateMetadata = titled('respond.title')

/** Under the clock and the home bar of a phone, too. */
export const viewport: Viewport = {
  colorScheme: 'dark light',
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#121b2d' },
  ],
}

/** The responder's page. Which alarm it shows it reads from its own address, so that one kept page opens any without a connection. */
export default function Page() {
  return <Responder />
}
