import type { Config } from '#server/config.ts'

/** The origin of links we hand out: the public address where one is set, otherwise the one the request came to. */
export const originOf = (config: Pick<Config, 'PUBLIC_URL'>, requestUrl: string): string =>
  new URL(config.PUBLIC_URL ?? requestUrl).origin
