import { type NextRequest, NextResponse } from 'next/server'

/** `GET /` is the console, unless an `Authorization` header asks the team API who it is (facts T13). */
export function proxy(request: NextRequest) {
  if (!request.headers.has('authorization')) return NextResponse.next()
  return NextResponse.rewrite(new URL('/team-root', request.url))
}

export const config = { matcher: '/' }
