import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLintProject, lint, removeLintProject } from './lint-fixture.ts';

/** File, what it imports, and whether that is allowed: at least one of each for every row of the table in docs/architecture.md. */
const imports: readonly (readonly [file: string, statement: string, verdict: 'refused' | 'allowed'])[] = [
  ['src/shared/kernel/a.ts', "import 'react'", 'refused'],
  ['src/shared/kernel/b.ts', "import '../orders/order.ts'", 'refused'],
  ['src/shared/kernel/c.ts', "import 'zod'", 'allowed'],
  ['src/shared/design/a.ts', "import '../orders/order.ts'", 'refused'],
  ['src/shared/orders/a.ts', "import '../design/layer.ts'", 'allowed'],
  ['src/shared/orders/b.ts', "import 'node:fs'", 'refused'],
  ['src/shared/orders/c.ts', "import 'electron'", 'refused'],
  ['src/shared/orders/d.ts', "import '../studio-contract.ts'", 'refused'],
  ['src/shared/orders/e.ts', "import '../../main/orders/repository.ts'", 'refused'],
  ['src/shared/orders/f.ts', "export const load = () => import('../../renderer/ui/panel.tsx')", 'refused'],
  ['src/shared/orders/g.ts', "export { a } from '../recommendation/a.ts'", 'refused'],
  ['src/shared/orders/h.ts', "export type A = import('../recommendation/a.ts').A", 'refused'],
  ['src/shared/orders/i.ts', "import 'bidi-js'", 'refused'],
  ['src/shared/design/b.ts', "import 'bidi-js'", 'allowed'],
  ['src/shared/design/c.ts', "import 'harfbuzzjs'", 'refused'],
  ['src/shared/design/d.ts', "import type * as Harfbuzz from 'harfbuzzjs'; export type Hb = typeof Harfbuzz", 'allowed'],
  ['src/shared/garments/a.ts', "import 'cdt2d'", 'allowed'],
  ['src/shared/production/a.ts', "import 'fflate'", 'allowed'],
  ['src/shared/orders/j.ts', "import 'fflate'", 'refused'],
  ['src/shared/studio-contract.ts', "import './orders/contract.ts'", 'allowed'],
  ['src/main/database/a.ts', "import 'better-sqlite3'", 'allowed'],
  ['src/main/database/b.ts', "import '../../shared/orders/order.ts'", 'refused'],
  ['src/main/database/c.ts', "import 'electron'", 'refused'],
  ['src/main/orders/a.ts', "import '../database/connection.ts'", 'allowed'],
  ['src/main/orders/b.ts', "import '../customers/repository.ts'", 'refused'],
  ['src/main/orders/c.ts', "import 'electron'", 'refused'],
  ['src/main/orders/d.ts', "import 'better-sqlite3'", 'refused'],
  ['src/main/sample/a.ts', "import '../catalog/repository.ts'", 'allowed'],
  ['src/main/sample/b.ts', "import 'electron'", 'refused'],
  ['src/main/workers/a.ts', "import '../orders/handlers.ts'", 'allowed'],
  ['src/main/workers/b.ts', "import 'electron'", 'refused'],
  ['src/main/workers/c.ts', "import '../window/studio-window.ts'", 'refused'],
  ['src/main/preload/a.ts', "import 'electron'", 'allowed'],
  ['src/main/preload/b.ts', "import { studio } from '../../shared/studio-contract.ts'; export const c = studio", 'refused'],
  ['src/main/preload/c.ts', "import type { Studio } from '../../shared/studio-contract.ts'; export type C = Studio", 'allowed'],
  ['src/main/preload/d.ts', "import 'node:fs'", 'refused'],
  ['src/main/ipc/a.ts', "import '../database/connection.ts'", 'refused'],
  ['src/main/window/a.ts', "import 'electron'", 'allowed'],
  ['src/main/index.ts', "import './database/connection.ts'", 'refused'],
  ['src/main/studio.ts', "import './orders/repository.ts'", 'allowed'],
  ['src/renderer/ui/a.tsx', "import '@mantine/core'", 'allowed'],
  ['src/renderer/ui/b.tsx', "import '../../shared/orders/order.ts'", 'refused'],
  ['src/renderer/painting/a.ts', "import '../bridge/call-studio.ts'", 'allowed'],
  ['src/renderer/painting/b.ts', "import '../ui/panel.tsx'", 'refused'],
  ['src/renderer/garment-preview/a.tsx', "import '@react-three/fiber'", 'allowed'],
  ['src/renderer/garment-preview/b.tsx', "import '../design-editor/area-editor.tsx'", 'refused'],
  ['src/renderer/design-editor/a.tsx', "import 'three'", 'refused'],
  ['src/renderer/design-editor/b.tsx', "import '../painting/a.ts'", 'allowed'],
  ['src/renderer/design-editor/c.tsx', "import '../preflight/finding-list.tsx'", 'allowed'],
  ['src/renderer/preflight/a.tsx', "import '../painting/a.ts'", 'allowed'],
  ['src/renderer/preflight/b.tsx', "import '../design-editor/area-editor.tsx'", 'refused'],
  ['src/renderer/orders/a.tsx', "import '../garment-preview/stage.tsx'", 'allowed'],
  ['src/renderer/orders/b.tsx', "import '../customers/customer-finder.tsx'", 'refused'],
  ['src/renderer/orders/c.tsx', "import '../app/shell.tsx'", 'refused'],
  ['src/renderer/orders/d.tsx', "import 'three/addons/loaders/GLTFLoader.js'", 'refused'],
  ['src/renderer/orders/e.tsx', "import 'electron'", 'refused'],
  ['src/renderer/orders/f.tsx', "import '../../main/orders/repository.ts'", 'refused'],
  ['src/renderer/app/a.tsx', "import '../customers/customer-finder.tsx'", 'allowed'],
  ['src/renderer/app/b.tsx', "import '../../../scripts/start.mjs'", 'refused'],
  ['src/elsewhere/a.ts', "import 'zod'", 'refused'],
];

describe('import rules', () => {
  let folder = '';
  let complaints: string[] = [];

  beforeAll(() => {
    folder = createLintProject(Object.fromEntries(imports.map(([file, statement]) => [file, `${statement};\n`])));
    complaints = lint(folder).filter((complaint) => complaint.includes('tailorbird(boundaries)'));
  });
  afterAll(() => removeLintProject(folder));

  test.each(imports)('%s with %s is %s', (file, _statement, verdict) => {
    expect(complaints.filter((complaint) => complaint.startsWith(`${file}:`))).toHaveLength(verdict === 'refused' ? 1 : 0);
  });
});
