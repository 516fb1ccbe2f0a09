import type en from '../en/index.ts'
import alarms from './alarms.json' with { type: 'json' }
import alerting from './alerting.json' with { type: 'json' }
import called from './called.json' with { type: 'json' }
import console from './console.json' with { type: 'json' }
import docs from './docs.json' with { type: 'json' }
import joining from './joining.json' with { type: 'json' }
import live from './live.json' with { type: 'json' }
import map from './map.json' with { type: 'json' }
import members from './members.json' with { type: 'json' }
import pages from './pages.json' with { type: 'json' }
import places from './places.json' with { type: 'json' }
import posts from './posts.json' with { type: 'json' }
import reports from './reports.json' with { type: 'json' }
import respond from './respond.json' with { type: 'json' }
import session from './session.json' with { type: 'json' }
import settings from './settings.json' with { type: 'json' }
import shared from './shared.json' with { type: 'json' }
import sound from './sound.json' with { type: 'json' }
import strength from './strength.json' with { type: 'json' }
import tablet from './tablet.json' with { type: 'json' }
import undo from './undo.json' with { type: 'json' }
import vehicles from './vehicles.json' with { type: 'json' }

const fr: typeof en = {
  alarms,
  called,
  alerting,
  console,
  docs,
  joining,
  live,
  map,
  members,
  pages,
  places,
  posts,
  reports,
  respond,
  session,
  settings,
  shared,
  sound,
  strength,
  tablet,
  undo,
  vehicles,
}
export default fr
