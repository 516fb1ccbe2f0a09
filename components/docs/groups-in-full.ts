import type { SwaggerSystem, SwaggerView } from 'swagger-ui-dist/swagger-ui-es-bundle.js'

type Groups = {
  entrySeq: () => { map: <T>(make: (entry: [string, unknown]) => T) => { toArray: () => T[] } }
  filter: (keep: (group: unknown, name: string) => boolean) => Groups
}
type Props = { specSelectors: { taggedOperations: () => Groups } }

/**
 * From 150 rows on Swagger UI draws only what is in sight, so that the browser's own search finds nothing else and a
 * link into the page opens nothing. Drawn group by group, every row is there.
 */
export const groupsInFull = () => ({
  wrapComponents: {
    operations:
      (Original: SwaggerView<Props>, { React }: SwaggerSystem) =>
      (props: Props) => {
        const groups = props.specSelectors.taggedOperations()
        return groups
          .entrySeq()
          .map(([name]) => {
            const taggedOperations = () => groups.filter((_, other) => other === name)
            const specSelectors = { ...props.specSelectors, taggedOperations }
            return React.createElement(Original, { ...props, key: name, specSelectors })
          })
          .toArray()
      },
  },
})
