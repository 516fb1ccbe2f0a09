export { eraseMessage } from './erase-message.ts'
export { readChat, readMarks } from './read-chat.ts'
export { type Message, messageById, pageMessages } from './store.ts'
export { writeMessage } from './write-message.ts'
