import type { Migration } from './migration.ts';

/** Colours that were dyed and washed in the sewn garment. Until here a colourway was a heather or it was not. */
export const colourwayFinish: Migration = {
  version: 3,
  name: 'colourway-finish',
  apply: (db) => {
    db.exec(`
      ALTER TABLE colourways ADD COLUMN finish TEXT NOT NULL DEFAULT 'plain' CHECK (finish IN ('plain', 'heather', 'garment-dyed'));
      UPDATE colourways SET finish = 'heather' WHERE heather = 1;
      ALTER TABLE colourways DROP COLUMN heather;`);
  },
};
