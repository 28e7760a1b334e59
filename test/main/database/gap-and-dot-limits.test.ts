import { join } from 'node:path';
import { expect, test } from 'vitest';
import { methodReader } from '../../../src/main/catalog/method-statements.ts';
import { openWritable } from '../../../src/main/database/connection.ts';
import { migrate } from '../../../src/main/database/migrate.ts';
import { migrations } from '../../../src/main/database/migrations/migration-list.ts';
import { decorationKinds, type DecorationMethod } from '../../../src/shared/catalog/decoration-method.ts';
import { houseMethods } from '../../../src/shared/catalog/house-methods.ts';
import { temporaryFolder } from '../../builders/shop-database.ts';

/** A method as it was kept before gaps and dots had limits. */
function keptBefore(method: DecorationMethod): string {
  const { minGapMm: _gap, minDotMm: _dot, ...limits } = method.limits;
  return JSON.stringify({ ...method, limits });
}

test("a shop's methods get the limits of their kind for gaps and dots, and keep all that the shop set", () => {
  const db = openWritable(join(temporaryFolder(), 'shop.sqlite'));
  migrate(db, migrations.slice(0, 19));
  const [dtg] = houseMethods;
  const own = { ...dtg!, key: 'the-big-printer', name: 'The big printer', limits: { ...dtg!.limits, minLineMm: 0.6 } };
  const insert = db.prepare('INSERT INTO decoration_methods (key, position, content) VALUES (?, ?, ?)');
  for (const [position, method] of [...houseMethods, own].entries()) insert.run(method.key, position, keptBefore(method));
  migrate(db, migrations);
  expect(methodReader(db)()).toEqual([...houseMethods, own]);
  expect(new Set(houseMethods.map(({ kind }) => kind))).toEqual(new Set(decorationKinds));
  db.close();
});
