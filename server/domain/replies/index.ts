export { createReply, deleteReply, updateReply } from './change-reply.ts'
export { addDefaultReplies } from './default-replies.ts'
export { pageReplies, type Reply, replyById } from './store.ts'
