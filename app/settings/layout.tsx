import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { SettingsFrame } from '#components/settings/settings-frame.tsx'

export const metadata: Metadata = { title: 'Settings · Muster' }

export default function Layout({ children }: { children: ReactNode }) {
  return <SettingsFrame>{children}</SettingsFrame>
}
