import type { Translate } from '#lib/words/translate.ts'
/** What MapLibre itself says on our map, by its own names. */
export const mapLabels = (t: Translate) => ({
  'Map.Title': t('map.title'),
  'AttributionControl.ToggleAttribution': t('map.control.attribution'),
  'AttributionControl.MapFeedback': t('map.control.feedback'),
  'ScaleControl.Meters': t('map.control.metres'),
  'ScaleControl.Kilometers': t('map.control.kilometres'),
})
