/** The floors of the core, lowest first: each imports only from itself and from those below it. */
const FLOORS = [
  {
    floor: 'math',
    remedy: 'math knows no word of the domain: pass numbers in, or move what knows the domain up to src/core/model.',
  },
  {
    floor: 'model',
    remedy: 'The model holds the words of a tracker: move what is derived from them up to src/core/facts.',
  },
  {
    floor: 'settings',
    remedy: 'This floor knows how thresholds work, not who reads them: a threshold stands beside its reader.',
  },
  {
    floor: 'facts',
    remedy: 'Facts follow from the snapshot alone: what compares with the past of a team belongs to src/core/norms.',
  },
  {
    floor: 'norms',
    remedy:
      'Norms say what is usual: pass in what they are compared with, or move the comparison up to src/core/signals.',
  },
  {
    floor: 'forecast',
    remedy:
      'A forecast reads facts and norms: move what both it and a signal need down to src/core/facts or src/core/norms.',
  },
  {
    floor: 'signals',
    remedy: 'A signal judges one item or container: what puts several of them together belongs to src/core/report.',
  },
  { floor: 'report', remedy: 'The core ends here: words belong to src/words, and what a viewer may see to src/app.' },
];

const floorRules = FLOORS.map(({ floor, remedy }, place) => {
  const below = FLOORS.slice(0, place + 1).map((other) => other.floor);
  return forbidden(
    `core-${floor}-imports-down`,
    { path: `^src/core/${floor}/` },
    { path: '^src/core/', pathNot: `^src/core/(${below.join('|')})/` },
    remedy,
  );
});

/** The import directions that keep the layers apart. Each message says what to do instead. */
function forbidden(name, from, to, comment) {
  return { name, severity: 'error', comment, from, to };
}

module.exports = {
  forbidden: [
    forbidden(
      'no-cycles',
      {},
      { circular: true },
      'Two files need each other: move what both need into a third file that neither owns.',
    ),
    ...floorRules,
    forbidden(
      'core-has-floors-only',
      { path: '^src/core/' },
      { path: '^src/core/', pathNot: `^src/core/(${FLOORS.map(({ floor }) => floor).join('|')})/` },
      'Every file of the core stands on one floor: src/core/<floor>/.',
    ),
    forbidden(
      'signal-families-are-apart',
      { path: '^src/core/signals/([^/]+)/' },
      { path: '^src/core/signals/([^/]+)/', pathNot: '^src/core/signals/$1/' },
      'A family of signals imports no other: move what both need to src/core/norms, src/core/facts or a file of src/core/signals.',
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
      'trackers-are-apart',
      { path: '^src/adapters/(azure|jira)/' },
      { path: '^src/adapters/(azure|jira|storage)/', pathNot: '^src/adapters/$1/' },
      'An adapter knows one tracker: what two need belongs to src/adapters itself, or to src/core/model.',
    ),
    forbidden(
      'azure-knows-no-forge',
      { path: '^src/adapters/azure/' },
      { path: 'node_modules/@forge/' },
      'Azure DevOps is read with plain fetch, in Node and in browsers: take what sends as an argument.',
    ),
    forbidden(
      'forge-app-knows-no-azure',
      { path: '^(src/(entrypoints|app)|static)/' },
      { path: '^src/adapters/azure/' },
      'The Forge app reads Jira only; whoever reads Azure DevOps wires its adapter apart.',
    ),
    forbidden(
      'extension-knows-no-jira',
      { path: '^azure/' },
      { path: '^(src/(entrypoints|adapters/(jira|storage))|static/kit/forge|local|test)|node_modules/@forge/' },
      'The extension reads Azure DevOps in a browser: wire src/app to src/adapters/azure.',
    ),
    forbidden(
      'nobody-needs-the-extension',
      { path: '^(src|static|local)' },
      { path: '^azure/' },
      'The extension puts the parts together: move what others need to src or static/kit.',
    ),
    forbidden(
      'sdk-in-one-file',
      { pathNot: '^azure/extension/host\\.ts$' },
      { path: 'node_modules/azure-devops-extension-sdk/' },
      'The SDK may load once in a document: ask the AzureFrame (azure/extension/frame/azure-frame.ts).',
    ),
    forbidden(
      'judge-draws-nothing',
      { path: '^azure/extension/judge/' },
      { path: '^(azure/extension/(pages|theme|host)|static/(?!kit/))|node_modules/react' },
      'The judge runs in a worker: screens ask it by azure/extension/frame/judge-link.ts.',
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
      'screens-know-no-tracker',
      { path: '^static', pathNot: '^static/kit/forge/' },
      { path: 'node_modules/@forge/' },
      'Screens run in other trackers too: ask the Host (static/kit/host/host.ts); what is Forge’s stands in static/kit/forge.',
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
      { path: '^(src|static|azure)', pathNot: 'vite\\.config' },
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
