import type { Migration } from './migration.ts';

/** What of a print area that goes round a garment faces its viewer, in mm of the panel's x; of the areas of before that of the house's mug is known, and an own garment's once it is brought in anew. */
export const printFaces: Migration = {
  version: 21,
  name: 'print-faces',
  apply: (db) => {
    db.exec(`
      ALTER TABLE print_areas ADD COLUMN face_x_mm REAL;
      ALTER TABLE print_areas ADD COLUMN face_width_mm REAL CHECK (face_width_mm > 0 AND (face_x_mm IS NULL) = (face_width_mm IS NULL));
      UPDATE print_areas SET face_x_mm = -20, face_width_mm = 72
        WHERE key = 'front' AND panel_key = 'wall' AND product_id IN (SELECT id FROM products WHERE garment_key = 'mug');`);
  },
};
