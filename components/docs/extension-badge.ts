import type { SwaggerSystem, SwaggerView } from 'swagger-ui-dist/swagger-ui-es-bundle.js'

type Props = { operationProps: { get: (name: 'path' | 'method') => string } }

/** Says in the list already which operations are not in the original reference. Elements are made by Swagger UI's own React. */
export const extensionBadge = () => ({
  wrapComponents: {
    OperationSummaryPath:
      (Original: SwaggerView<Props>, { React, specSelectors }: SwaggerSystem) =>
      (props: Props) => {
        const place = ['paths', props.operationProps.get('path'), props.operationProps.get('method'), 'x-extension']
        const badge = specSelectors.specJson().getIn(place) === true && 'Extension'
        return React.createElement(
          React.Fragment,
          null,
          React.createElement(Original, props),
          badge && React.createElement('span', { className: 'extension' }, badge),
        )
      },
  },
})
