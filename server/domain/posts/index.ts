export { createPost } from './create-post.ts'
export { listPosts, type PostFilter, type Wanted } from './list-posts.ts'
export { mayRead, type NewPost, type Post, privilegesOn, type Viewer } from './post.ts'
export type { PostRefused } from './refuse-post.ts'
