export { createPost } from './create-post.ts'
export { listPosts, type PostFilter, type Wanted } from './list-posts.ts'
export { mayRead, type NewPost, type Post, privilegesOn } from './post.ts'
