declare module 'swagger-ui-dist/swagger-ui-es-bundle.js' {
  export type SwaggerView<P> = (props: P) => unknown
  /** What a plugin is given; only what ours use. */
  export type SwaggerSystem = {
    React: {
      Fragment: unknown
      createElement: (view: unknown, props: object | null, ...children: unknown[]) => unknown
    }
    specSelectors: { specJson: () => { getIn: (path: string[]) => unknown } }
  }
  const draw: (options: Record<string, unknown>) => unknown
  export default draw
}
