import type { Endpoint } from '../endpoint.ts'
import { issueToken, issueTokenAtRoot } from './oauth.ts'
import { createPost, listPosts } from './posts.ts'

/** Every operation of the crowd API. */
export const crowdEndpoints: Endpoint[] = [issueToken, issueTokenAtRoot, listPosts, createPost]
