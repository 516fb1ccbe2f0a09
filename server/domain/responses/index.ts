export { answerAs, withdrawAnswer } from './answer-as.ts'
export { answerAlarm, deleteResponse, updateResponse } from './change-response.ts'
export { pageResponses, type Response, responseById, responseOf } from './store.ts'
export { takesPart } from './takes-part.ts'
