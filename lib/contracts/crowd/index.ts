import type { Endpoint } from '../endpoint.ts'
import { accountEndpoints } from './account.ts'
import { attributeEndpoints } from './attributes.ts'
import { collectionEndpoints } from './collections.ts'
import { configEndpoints } from './config.ts'
import { contactEndpoints } from './contacts.ts'
import { csvEndpoints } from './csv.ts'
import { dataProviderEndpoints } from './data-providers.ts'
import { exportEndpoints } from './exports.ts'
import { formEndpoints } from './forms.ts'
import { layerEndpoints } from './layers.ts'
import { mediaEndpoints } from './media.ts'
import { messageEndpoints } from './messages.ts'
import { migrationEndpoints } from './migration.ts'
import { notificationEndpoints } from './notifications.ts'
import { issueToken, issueTokenAtRoot } from './oauth.ts'
import { postBulkEndpoints } from './post-bulk.ts'
import { postGeojsonEndpoints } from './post-geojson.ts'
import { postLockEndpoints } from './post-locks.ts'
import { postRevisionEndpoints } from './post-revisions.ts'
import { postStatsEndpoints } from './post-stats.ts'
import { postTranslationEndpoints } from './post-translations.ts'
import { postEndpoints } from './posts.ts'
import { protectedEndpoints } from './protected.ts'
import { roleEndpoints } from './roles.ts'
import { savedSearchEndpoints } from './saved-searches.ts'
import { stageEndpoints } from './stages.ts'
import { tagEndpoints } from './tags.ts'
import { userEndpoints } from './users.ts'
import { crowdWebhookEndpoints } from './webhooks.ts'

/** Every operation of the crowd API. A path of words stands before one that would take them for an id. */
export const crowdEndpoints: Endpoint[] = [
  issueToken,
  issueTokenAtRoot,
  ...protectedEndpoints,
  ...postStatsEndpoints,
  ...postGeojsonEndpoints,
  ...postBulkEndpoints,
  ...postLockEndpoints,
  ...postTranslationEndpoints,
  ...postRevisionEndpoints,
  ...exportEndpoints,
  ...postEndpoints,
  ...mediaEndpoints,
  ...tagEndpoints,
  ...collectionEndpoints,
  ...savedSearchEndpoints,
  ...csvEndpoints,
  ...stageEndpoints,
  ...attributeEndpoints,
  ...formEndpoints,
  ...messageEndpoints,
  ...contactEndpoints,
  ...notificationEndpoints,
  ...crowdWebhookEndpoints,
  ...layerEndpoints,
  ...accountEndpoints,
  ...userEndpoints,
  ...roleEndpoints,
  ...configEndpoints,
  ...dataProviderEndpoints,
  ...migrationEndpoints,
]
