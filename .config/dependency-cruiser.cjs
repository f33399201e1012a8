/** The import directions that keep the layers apart. Each message says what to do instead. */
const forbidden = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    forbidden(
      'no-cycles',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
      'Two files need each other: move what both need into a third file that neither owns.',
    ),
    forbidden(
      'core-is-pure',
      { path: '^src/core' },
      { path: '^(src/(?!core)|static|local)' },
      'The core imports only the core: take what you need as an argument, or move the pure part of it into src/core.',
    ),
    forbidden(
      'core-packages',
      { path: '^src/core' },
      {
        dependencyTypes: ['npm', 'npm-dev', 'core'],
        pathNot: 'node_modules/(luxon|graphology[^/]*|pure-rand|simple-statistics|@types)/',
      },
      'The core has no I/O and few libraries: luxon for zones, graphology for graphs, pure-rand and simple-statistics for chance. Reading and writing belong to src/adapters.',
    ),
    forbidden(
      'app-needs-functions',
      { path: '^src/app' },
      { path: '^(src/(adapters|entrypoints)|static|local)' },
      'A use case gets what it needs as functions; wire adapters to it in src/entrypoints.',
    ),
    forbidden(
      'adapters-know-the-model',
      { path: '^src/adapters' },
      { path: '^(src/(?!adapters|core/model)|static|local)' },
      'An adapter translates between the outside and src/core/model, nothing else: judge in src/core, wire in src/entrypoints.',
    ),
    forbidden(
      'contract-is-types',
      { path: '^src/contract' },
      { path: '^(src/(?!contract|core)|static|local)' },
      'The contract is shared with browsers: only types of the core may be imported. Sentences belong to src/words.',
    ),
    forbidden(
      'words-know-the-contract',
      { path: '^src/words' },
      { path: '^(src/(?!words|contract|core)|static|local)' },
      'Sentences are made from the contract alone: put what they need into src/contract.',
    ),
    forbidden(
      'browsers-take-core-types-only',
      { path: '^src/(contract|words)' },
      { path: '^src/core', dependencyTypesNot: ['type-only'] },
      'Import types of the core with `import type`; code of the core must not travel into screens.',
    ),
    forbidden(
      'screens-know-the-contract',
      { path: '^static' },
      { path: '^(src/(?!contract|words)|local)' },
      'A screen knows the contract and the words only: ask the resolver for it, and put shared words in src/words.',
    ),
    forbidden(
      'screens-are-apart',
      { path: '^static/([^/]+)/' },
      { path: '^static/(?!kit/)([^/]+)/', pathNot: '^static/$1/' },
      'Screens share through static/kit only.',
    ),
    forbidden(
      'product-is-not-local',
      { path: '^(src|static)' },
      { path: '^local' },
      'local/ is never deployed: the product may not need it.',
    ),
    forbidden(
      'local-does-not-draw',
      { path: '^local' },
      { path: '^static' },
      'local/ serves built screens; it does not import their sources.',
    ),
    forbidden(
      'nothing-needs-tests',
      { path: '^(src|static|local)' },
      { path: '^test' },
      'Move what is needed out of test/.',
    ),
    forbidden(
      'no-dev-packages-in-product',
      { path: '^(src|static)', pathNot: 'vite\\.config' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
      'What is deployed may only use "dependencies": move the package there, or do without.',
    ),
    forbidden(
      'resolvable',
      {},
      { couldNotResolve: true, pathNot: '^(vite/client)$' },
      'The import does not resolve: add the package or correct the path.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.build)/|^test/.*/fixture/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
