export { mayBeTold, mayRead, type Notification, privilegesOnNotification } from './notification.ts'
export { listNotifications, notificationById, notify, notifyNoMore } from './store.ts'
export { tellOfPosts } from './tell-of-posts.ts'
