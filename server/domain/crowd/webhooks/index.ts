export {
  type CrowdWebhook,
  createCrowdWebhook,
  crowdWebhookById,
  deleteCrowdWebhook,
  listCrowdWebhooks,
  updateCrowdWebhook,
} from './crowd-webhook.ts'
