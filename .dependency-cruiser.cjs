const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

/** Who may import whom (docs/architecture.md). Arrows point down: app → components → lib; server/api → server/domain → lib, server/db. */
module.exports = {
  forbidden: [
    rule('no-circles', 'Two files that need each other are one file, or a third is missing.', {}, { circular: true }),
    rule(
      'components-know-no-server',
      'The browser talks to our own APIs like everybody else; it has no back channel.',
      { path: '^components/' },
      { path: '^server/' },
    ),
    rule(
      'components-know-no-pages',
      'A page composes components, never the other way round.',
      { path: '^components/' },
      { path: '^app/' },
    ),
    rule(
      'browsers-parse-no-messages',
      'ICU messages are parsed once, by the server (docs/words.md); a page carries them compiled, and no parser.',
      { path: '^components/' },
      { path: '^lib/(words|caller)/compile-messages\\.ts$', reachable: true },
    ),
    rule(
      'ui-knows-no-domain',
      'components/ui has buttons and dialogs; it must not know a word of the domain.',
      { path: '^components/ui/' },
      { path: '^(components/(?!(ui|words)/)|lib/(contracts|client)/)' },
    ),
    rule(
      'pages-know-no-server',
      'Only route files (the second door) may open the server.',
      { path: '^app/', pathNot: 'route\\.ts$' },
      { path: '^server/' },
    ),
    rule(
      'lib-is-pure',
      'lib is shared by browser and server: it imports neither.',
      { path: '^lib/' },
      { path: '^(server|components|app)/' },
    ),
    rule(
      'lib-knows-no-react',
      'lib must run anywhere.',
      { path: '^lib/' },
      { path: 'node_modules/(react|next|hono|socket\\.io)/' },
    ),
    rule(
      'domain-knows-no-door',
      'The verbs do not know who calls: no HTTP, no Next, no socket.',
      { path: '^server/domain/' },
      { path: 'node_modules/(hono|@hono|next|socket\\.io)/' },
    ),
    rule(
      'domain-knows-no-api',
      'Three dialects, one domain: it must not bend to any of them.',
      { path: '^server/domain/' },
      { path: '^server/(api|http)/' },
    ),
    rule(
      'domain-speaks-no-dialect',
      'Contracts are translated in each API’s wire; the domain has its own words.',
      { path: '^server/domain/', pathNot: '\\.test\\.ts$' },
      { path: '^lib/contracts/' },
    ),
    rule(
      'apis-are-strangers',
      'Deleting one API’s two folders must break nothing else.',
      { path: '^server/api/([^/]+)/' },
      { path: '^server/api/([^/]+)/', pathNot: '^server/api/$1/' },
    ),
    rule(
      'apis-are-listed-once',
      'The server takes an API from server/apps/apis.ts and nothing of it, be it a type, from anywhere else.',
      { path: '^server/', pathNot: '^server/api/|^server/apps/apis\\.ts$|\\.test\\.ts$' },
      { path: '^(server/api|lib/contracts)/(team|reports|crowd)/' },
    ),
    rule(
      'contracts-are-strangers',
      'Deleting one API’s two folders must break nothing else.',
      { path: '^lib/contracts/([^/]+)/' },
      { path: '^lib/contracts/[^/]+/', pathNot: '^lib/contracts/$1/' },
    ),
    rule(
      'browser-takes-types-of-contracts',
      'A schema that is imported brings zod to every browser: import its type.',
      { path: '^(components|lib/client)/', pathNot: '\\.test\\.ts$' },
      { path: '^lib/contracts/[^/]+/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'live-knows-no-api',
      'The live stream is fed by the log, not by an API.',
      { path: '^server/live/', pathNot: '\\.test\\.ts$' },
      { path: '^server/api/' },
    ),
    rule(
      'db-knows-no-domain',
      'Tables, transactions and migrations lie beneath the nouns that use them.',
      { path: '^server/db/', pathNot: '\\.test\\.ts$' },
      { path: '^server/(?!db/|config\\.ts|storage-url\\.ts)' },
    ),
    rule(
      'product-knows-no-workshop',
      'What runs at a team’s never needs the demo, the tests’ set-ups, the tools or the benchmarks.',
      { path: '^(app|components|lib|server)/', pathNot: '\\.test\\.tsx?$' },
      { path: '^(demo|testing|tools|bench|e2e)/' },
    ),
    rule(
      'e2e-stays-outside',
      'e2e uses HTTP and the browser, never server internals.',
      { path: '^e2e/' },
      { path: '^server/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)\\.next/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json'],
    },
  },
}
