import { z } from 'zod';
import { changes, defineContract, reads } from '../kernel/contract.ts';
import { uidSchema } from '../kernel/ids.ts';
import { basePatternKeySchema } from './own/base-patterns.ts';
import { fileMappingSchema, inspectedFileSchema } from './own/garment-file.ts';
import { makingSchema } from './own/making.ts';
import { garmentNameSchema, ownGarmentSchema } from './own/own-garment.ts';
import { sizeChartSchema } from './own/size-chart.ts';

/** Garments that the merchant adds: from flat measures, or as a 3D file. One is made at a time, in the background. */
export const garmentsContract = defineContract(
  'garments',
  {
    /** The garments that are ready, the newest first. */
    listOwn: reads({ windows: ['studio', 'kiosk'], input: z.object({}), output: z.array(ownGarmentSchema) }),
    /** The making that runs, or how the last one ended; null when there was none since the start. */
    getMaking: reads({ windows: ['studio'], input: z.object({}), output: makingSchema.nullable() }),
    /** Begins to cut and drape a chart; refuses with `garment.busy` while another is made, `garment.chart-refused` for a chart that cannot be cut. */
    makeFromMeasures: changes({
      windows: ['studio'],
      input: z.object({ name: garmentNameSchema, baseKey: basePatternKeySchema, rows: sizeChartSchema }),
      output: z.object({ uid: uidSchema }),
    }),
    /** Asks the person for a GLB and checks it; null when they cancelled. Refuses with `garment.file-…`. */
    chooseFile: changes({ windows: ['studio'], input: z.object({}), output: inspectedFileSchema.nullable() }),
    /** Begins to bring in the chosen file as mapped. */
    importFile: changes({
      windows: ['studio'],
      input: fileMappingSchema.extend({ token: z.uuid() }),
      output: z.object({ uid: uidSchema }),
    }),
    /**
     * Deletes a garment with its files; refuses with `garment.worn` while a product is made of it, `garment.files-held`
     * while another program holds its files.
     */
    deleteOwn: changes({ windows: ['studio'], input: z.object({ uid: uidSchema }), output: z.object({}) }),
    /** Stops what is being made and removes what there was of it. */
    cancelMaking: changes({ windows: ['studio'], input: z.object({}), output: z.object({}) }),
  },
  { makingChanged: makingSchema, ownChanged: z.object({}) },
);
