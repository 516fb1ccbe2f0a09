import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { APIS, type ApiName } from '#components/docs/apis.ts'
import { DocsHeader } from '#components/docs/docs-header.tsx'
import { Reference } from '#components/docs/reference.tsx'
import { titled } from '../../words.ts'
import '../docs.css'
import '../parts.css'

type Props = { params: Promise<{ api?: string[] }> }

export const dynamicParams = false
export const generateStaticParams = () => [{ api: [] }, { api: ['reports'] }, { api: ['crowd'] }]

export async function generateMetadata(props: Props): Promise<Metadata> {
  return titled(`docs.pageTitle.${await apiOf(props)}`)()
}

export default async function Page(props: Props) {
  const api = await apiOf(props)
  return (
    <div className="grid h-full grid-rows-[auto_1fr]">
      <DocsHeader api={api} />
      <main className="relative min-h-0 overflow-y-auto">
        <Reference api={api} />
      </main>
    </div>
  )
}

async function apiOf({ params }: Props): Promise<ApiName> {
  const { api: [name = 'team'] = [] } = await params
  return name in APIS ? (name as ApiName) : notFound()
}
