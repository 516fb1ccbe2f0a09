'use client'

import { useEffect, useRef } from 'react'
import type { ApiName } from './apis.ts'
import { emptyOptionals } from './empty-optionals.ts'
import { extensionBadge } from './extension-badge.ts'
import { groupsInFull } from './groups-in-full.ts'
import { plainPaths } from './plain-paths.ts'

/**
 * One API's OpenAPI document, drawn by Swagger UI, which comes with us and asks nobody else for anything. Both are
 * English, whatever the page around them speaks.
 */
export function Reference({ api }: { api: ApiName }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let isGone = false
    void import('swagger-ui-dist/swagger-ui-es-bundle.js').then(({ default: draw }) => {
      if (isGone || !place.current) return
      draw({
        domNode: place.current,
        url: `/openapi/${api}.json`,
        plugins: [plainPaths, extensionBadge, emptyOptionals, groupsInFull],
        deepLinking: true,
        persistAuthorization: true,
        filter: true,
        validatorUrl: 'none',
        displayRequestDuration: true,
        tryItOutEnabled: true,
        defaultModelsExpandDepth: 0,
        requestSnippetsEnabled: true,
        requestSnippets: { generators: { curl_bash: { title: 'cURL', syntax: 'bash' } }, languages: ['curl_bash'] },
      })
    })
    return () => {
      isGone = true
    }
  }, [api])
  return <div ref={place} lang="en" dir="ltr" className="docs min-h-[60vh]" />
}
