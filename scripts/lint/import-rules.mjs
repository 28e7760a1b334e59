// What may import what under src/, as data. The table in docs/architecture.md says the same in words.

/** The domains of src/shared in their order: each may import the ones before it. */
export const domains = [
  'settings',
  'catalog',
  'customers',
  'garments',
  'design',
  'orders',
  'history',
  'production',
  'interactions',
  'recommendation',
];

const domainPackages = { garments: ['cdt2d'], design: ['bidi-js'], production: ['fflate'] };
const three = ['three', 'three/*', '@react-three/*', 'three-mesh-bvh', '@gltf-transform/*', 'meshoptimizer', 'meshoptimizer/*'];
const outsideWindows = ['electron', 'electron/*', 'node:*', 'better-sqlite3', '@napi-rs/canvas'];
const locales = 'resources/locales';
const features = ['shared/*', 'renderer/ui', 'renderer/bridge', 'renderer/painting', locales];

/**
 * One entry per kind of place. `files` are the places it may import besides itself; `types` those of which it may
 * import only types; `packages` lists what it may import, or `noPackages` what it may not.
 */
export const importRules = [
  { from: 'shared/kernel', files: [], packages: ['zod'] },
  ...domains.map((domain, index) => ({
    from: `shared/${domain}`,
    files: ['shared/kernel', ...domains.slice(0, index).map((earlier) => `shared/${earlier}`)],
    packages: ['zod', ...(domainPackages[domain] ?? [])],
    typePackages: domain === 'design' ? ['harfbuzzjs'] : [],
  })),
  { from: 'shared/studio-contract', files: ['shared/*'], packages: ['zod'] },
  { from: 'main/database', files: ['shared/kernel'], packages: ['better-sqlite3', 'node:*', 'zod'] },
  {
    from: 'main/workers',
    files: ['shared/*', 'main/*'],
    notFiles: ['main/index', 'main/ipc', 'main/window', 'main/preload'],
    packages: ['node:*', 'zod', 'three-mesh-bvh', '@gltf-transform/*', 'harfbuzzjs'],
  },
  { from: 'main/preload', files: [], types: ['shared/*'], packages: ['electron', 'electron/*'] },
  {
    from: 'main/ipc',
    files: ['shared/*', 'main/calls', 'main/window', locales],
    types: ['main/workers'],
    packages: ['electron', 'electron/*', 'node:*', 'zod'],
  },
  { from: 'main/window', files: ['shared/*', 'main/ipc', locales], packages: ['electron', 'electron/*', 'node:*', 'zod'] },
  {
    from: 'main/index',
    files: ['shared/*', 'main/*', locales],
    notFiles: ['main/database', 'main/preload'],
    packages: ['electron', 'electron/*', 'node:*'],
  },
  {
    from: 'main/sample',
    files: ['shared/*', 'main/*'],
    notFiles: ['main/index', 'main/ipc', 'main/window', 'main/preload'],
    packages: ['node:*', 'zod'],
  },
  {
    from: 'main/studio',
    files: ['shared/*', 'main/*'],
    notFiles: ['main/index', 'main/preload'],
    packages: ['electron', 'electron/*', 'node:*'],
  },
  {
    from: 'main/garments',
    files: ['shared/kernel', 'shared/garments', 'shared/catalog'],
    packages: ['node:*', 'zod', 'three', 'three-mesh-bvh', '@gltf-transform/*', 'meshoptimizer', 'gltf-validator'],
  },
  { from: 'main/*', files: ['shared/*', 'main/database'], packages: ['node:*', 'zod'] },
  {
    from: 'renderer/ui',
    files: [],
    packages: ['@mantine/*', '@tabler/icons-react', 'react', 'react/*', 'react-dom', 'react-intl', '@fontsource-variable/*'],
  },
  { from: 'renderer/bridge', files: ['shared/*', 'renderer/ui'], noPackages: [...three, ...outsideWindows] },
  { from: 'renderer/painting', files: ['shared/*', 'renderer/bridge'], noPackages: [...three, ...outsideWindows] },
  { from: 'renderer/preflight', files: features, noPackages: [...three, ...outsideWindows] },
  { from: 'renderer/garment-preview', files: features, noPackages: outsideWindows },
  { from: 'renderer/design-editor', files: [...features, 'renderer/preflight'], noPackages: [...three, ...outsideWindows] },
  { from: 'renderer/app', files: ['shared/*', 'renderer/*', locales], noPackages: [...three, ...outsideWindows] },
  { from: 'renderer/main', files: ['shared/*', 'renderer/*', locales], noPackages: [...three, ...outsideWindows] },
  {
    from: 'renderer/*',
    files: [...features, 'renderer/garment-preview', 'renderer/preflight', 'renderer/design-editor'],
    noPackages: [...three, ...outsideWindows],
  },
];
