export { answerAlarm, deleteResponse, updateResponse } from './change-response.ts'
export { pageResponses, type Response, responseById } from './store.ts'
