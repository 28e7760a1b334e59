import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLintProject, lint, removeLintProject } from './lint-fixture.ts';

const refused = {
  'src/renderer/orders/bare-string.tsx': ['export const Title = () => <h1>Orders</h1>;', 'jsx-no-literals'],
  'src/renderer/orders/braced-string.tsx': ["export const Title = () => <h1>{'Orders'}</h1>;", 'jsx-no-literals'],
  'src/renderer/orders/words-in-prop.tsx': ['export const Title = () => <button aria-label="Close" />;', 'words-in-props'],
  'src/shared/orders/cycle-a.ts': ["import { b } from './cycle-b.ts';\nexport const a = () => b;", 'no-cycle'],
  'src/shared/orders/utils.ts': ['export const a = 1;', 'file-names'],
  'src/shared/orders/types.ts': ['export const a = 1;', 'file-names'],
  'src/shared/orders/index.ts': ['export const a = 1;', 'file-names'],
  'src/shared/orders/OrderLine.ts': ['export const a = 1;', 'file-names'],
  'src/shared/orders/very-long.ts': [Array.from({ length: 351 }, (_, line) => `export const a${line} = ${line};`).join('\n'), 'max-lines'],
  'src/shared/orders/default-export.ts': ['export default 1;', 'no-default-export'],
  'src/shared/orders/any-type.ts': ['export const a = (b: any): unknown => b;', 'no-explicit-any'],
  'src/shared/orders/compiler-silenced.ts': ['// @ts-ignore\nexport const a: number = 1;', 'ban-ts-comment'],
  'src/shared/orders/swallowed-error.ts': ['export function a(b: () => void) {\n  try {\n    b();\n  } catch {}\n}', 'no-empty'],
} as const;

const allowed = {
  'src/shared/orders/cycle-b.ts': "import { a } from './cycle-a.ts';\nexport const b = () => a;",
  'src/main/index.ts': 'export const a = 1;',
  'src/renderer/orders/message.tsx':
    'import { FormattedMessage } from \'react-intl\';\nexport const Title = () => <FormattedMessage id="orders.title" />;',
  'src/shared/orders/order-line.ts': Array.from({ length: 350 }, (_, line) => `export const a${line} = ${line};`).join('\n'),
};

let folder = '';
let complaints: string[] = [];

beforeAll(() => {
  const bad = Object.entries(refused).map(([file, [text]]) => [file, `${text}\n`]);
  folder = createLintProject({ ...Object.fromEntries(bad), ...allowed });
  complaints = lint(folder);
});
afterAll(() => removeLintProject(folder));

test.each(Object.entries(refused))('%s is refused', (file, [, rule]) => {
  expect(complaints.filter((complaint) => complaint.startsWith(`${file}:`)).join('\n')).toContain(rule);
});

test.each(Object.keys(allowed).filter((file) => !file.includes('cycle')))('%s is allowed', (file) => {
  expect(complaints.filter((complaint) => complaint.startsWith(`${file}:`))).toEqual([]);
});
