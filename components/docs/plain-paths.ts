import type { SwaggerSystem, SwaggerView } from 'swagger-ui-dist/swagger-ui-es-bundle.js'

type GetComponent = (name: string, ...more: unknown[]) => unknown
type Props = { getComponent: GetComponent }
type LinkProps = { text: unknown }

/**
 * Swagger UI writes the path of an operation as a link inside the button that opens it: two things to press in one, of
 * which a screen reader names one. The button alone does the same, and the page's address follows it.
 */
export const plainPaths = () => ({
  wrapComponents: {
    OperationSummaryPath: (Original: SwaggerView<Props>, { React }: SwaggerSystem) => {
      const Words = ({ text }: LinkProps) => React.createElement('span', null, text)
      return (props: Props) => {
        const getComponent: GetComponent = (name, ...more) =>
          name === 'DeepLink' ? Words : props.getComponent(name, ...more)
        return React.createElement(Original, { ...props, getComponent })
      }
    },
  },
})
