export { createPost, type NewPost } from './create-post.ts'
export { listPosts, type PostFilter, type Wanted } from './list-posts.ts'
export { mayRead, type Post, privilegesOn, type Viewer } from './post.ts'
export { type Fault, PostRefused } from './refuse-post.ts'
