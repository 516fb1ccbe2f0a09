import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import { type LanguageCode, languageFor } from '#lib/caller/languages.ts'
import { callerAssets } from '../assets.ts'
import { PLAIN_STYLE } from './plain-style.ts'

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>
/** `script`: the address of the page's program. `classes`: of the body. */
type Frame = { script?: string; classes?: string }

/** The frame of every page of the caller's. The style stands in it: one thing less to fetch over bad coverage. */
export const page = (language: LanguageCode, title: string, body: Html, { script, classes = '' }: Frame = {}): Html =>
  html`<!doctype html>
<html lang="${language}" dir="${languageFor(language).dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="robots" content="noindex,nofollow">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#161d2b" media="(prefers-color-scheme: dark)">
<meta name="format-detection" content="telephone=no">
<title>${title}</title>
<link rel="icon" href="/icon.svg">
<style>${raw(callerAssets().style)}</style>
<noscript><style>${raw(PLAIN_STYLE)}</style></noscript>
${script ? html`<script defer src="${script}"></script>` : ''}
</head>
<body class="${classes}">${body}</body>
</html>`
