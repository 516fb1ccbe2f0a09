export { eraseMessage } from './erase-message.ts'
export { type ReadMark, readChat, readMarks } from './read-chat.ts'
export { type Message, messageById, pageMessages } from './store.ts'
export { type NewMessage, writeMessage } from './write-message.ts'
