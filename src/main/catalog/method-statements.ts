import { z } from 'zod';
import { decorationMethodSchema, type DecorationMethod, type LimitsOverride } from '../../shared/catalog/decoration-method.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/connection.ts';

/** The methods of one print area of a product, in every size. */
export interface NewAreaMethods {
  readonly productId: number;
  readonly areaKey: string;
  readonly methodKeys: readonly string[];
}

/** Prepares reading the shop's decoration methods, in their order. */
export function methodReader(db: ReadableDatabase): () => DecorationMethod[] {
  const select = db.prepare('SELECT content FROM decoration_methods ORDER BY position, key').pluck();
  return () =>
    z
      .array(z.string())
      .parse(select.all())
      .map((content) => decorationMethodSchema.parse(JSON.parse(content)));
}

/** Prepares the statements on decoration methods and on what a product does with them. */
export function methodStatements(db: WritableDatabase) {
  const upsert = db.prepare(
    `INSERT INTO decoration_methods (key, position, content)
       VALUES (@key, (SELECT count(*) FROM decoration_methods), @content)
     ON CONFLICT (key) DO UPDATE SET content = excluded.content`,
  );
  const clearArea = db.prepare('DELETE FROM product_methods WHERE product_id = @productId AND area_key = @areaKey');
  const insertArea = db.prepare(
    `INSERT INTO product_methods (product_id, area_key, method_key, position) VALUES (@productId, @areaKey, @methodKey, @position)`,
  );
  const clearLimits = db.prepare(
    'DELETE FROM method_limits WHERE product_id = @productId AND size_key = @sizeKey AND method_key = @methodKey',
  );
  const insertLimits = db.prepare(
    'INSERT INTO method_limits (product_id, size_key, method_key, limits) VALUES (@productId, @sizeKey, @methodKey, @limits)',
  );

  const listMethods = methodReader(db);

  const assertKnown = (methodKeys: readonly string[]): void => {
    const known = new Set(listMethods().map(({ key }) => key));
    const unknown = methodKeys.find((key) => !known.has(key));
    if (unknown !== undefined) throw new AppError('record.not-found', { kind: 'method', key: unknown });
  };

  return {
    listMethods,
    /** Keeps a method under its key; a new one comes last. */
    saveMethod: (method: DecorationMethod): void => void upsert.run({ key: method.key, content: JSON.stringify(method) }),
    /** Says how a print area is decorated, the usual method first; refuses an unknown method with `record.not-found`. */
    setAreaMethods: ({ productId, areaKey, methodKeys }: NewAreaMethods): void => {
      assertKnown(methodKeys);
      clearArea.run({ productId, areaKey });
      for (const [position, methodKey] of methodKeys.entries()) insertArea.run({ productId, areaKey, methodKey, position });
    },
    /** Keeps limits of one size of a product's own, or with null takes them away. */
    setLimits: (of: { productId: number; sizeKey: string; methodKey: string }, limits: LimitsOverride | null): void => {
      assertKnown([of.methodKey]);
      clearLimits.run(of);
      if (limits !== null) insertLimits.run({ ...of, limits: JSON.stringify(limits) });
    },
  };
}
