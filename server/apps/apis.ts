import type { OpenAPIHono } from '@hono/zod-openapi'
import { crowdApi } from '#server/api/crowd/api.ts'
import { reportsApi } from '#server/api/reports/api.ts'
import { teamApi } from '#server/api/team/api.ts'
import type { Api } from '#server/http/api.ts'
import type { Env } from '#server/http/env.ts'
import type { Parts } from '#server/parts/parts.ts'

/** The APIs that Muster speaks. */
export const APIS = [teamApi, reportsApi, crowdApi] as const

export type ApiName = (typeof APIS)[number]['name']
export type ApiApps = Record<ApiName, OpenAPIHono<Env>>

/** Which of them a path belongs to; undefined is a page, and Next's. */
export const apiOf = (path: string): ApiName | undefined => APIS.find(({ owns }) => owns(path))?.name

export const openApis = (rt: Parts): ApiApps =>
  // safe: every name has its app
  Object.fromEntries(APIS.map(({ name, open }) => [name, open(rt)])) as ApiApps

/** The apps for reading their contracts only: there is nothing behind them, so they answer no request. */
export const documentedApps = (): ApiApps => openApis({} as Parts) // safe: routes are registered without touching it

/** What is done later for one of them alone. */
export const queuesOf = (rt: Parts) => APIS.flatMap(({ queues }: Api) => queues?.(rt) ?? [])
