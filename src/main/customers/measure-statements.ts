import { type CustomerMeasures, customerMeasuresSchema, hasMeasures, noMeasures } from '../../shared/customers/measures.ts';
import type { WritableDatabase } from '../database/connection.ts';

/** Prepares the statements of what customers said of their measures. */
export function measureStatements(db: WritableDatabase) {
  const select = db.prepare(
    'SELECT chest_mm AS chestMm, head_mm AS headMm, garment_width_mm AS garmentWidthMm FROM customer_measures WHERE customer_id = ?',
  );
  const upsert = db.prepare(
    `INSERT INTO customer_measures (customer_id, chest_mm, head_mm, garment_width_mm)
     VALUES (@customerId, @chestMm, @headMm, @garmentWidthMm)
     ON CONFLICT (customer_id) DO UPDATE SET chest_mm = @chestMm, head_mm = @headMm, garment_width_mm = @garmentWidthMm`,
  );
  const remove = db.prepare('DELETE FROM customer_measures WHERE customer_id = ?');
  return {
    /** What a customer said of their measures; nothing for one who never did. */
    getMeasures: (customerId: number): CustomerMeasures => customerMeasuresSchema.parse(select.get(customerId) ?? noMeasures),
    /** Keeps them in the place of what they said before; no row is left when nothing is said. */
    setMeasures: (customerId: number, measures: CustomerMeasures): void => {
      if (hasMeasures(measures)) upsert.run({ customerId, ...measures });
      else remove.run(customerId);
    },
  };
}
