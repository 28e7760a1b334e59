import { z } from 'zod';
import { changes, defineContract, reads } from '../kernel/contract.ts';
import { timeMsSchema } from '../kernel/ids.ts';
import { currencySchema } from '../kernel/money.ts';
import { hemisphereSchema } from './hemisphere.ts';
import { lengthUnitSchema } from './length-unit.ts';
import { namePatternSchema } from './print-name-pattern.ts';
import { studioDepthSchema } from './studio-depth.ts';

/** Which of the two database files is open: the sample shop or the merchant's own. */
export const shopKeySchema = z.enum(['sample', 'own']);

/** How well the stage draws: what suits the graphics that were found, or always the same. */
export const stageQualitySchema = z.enum(['automatic', 'fast', 'balanced', 'best']);

/** Whether suggestions may use what the shop knows of the person being served, or only what everybody bought. */
export const suggestionMannerSchema = z.enum(['personal', 'plain']);

/** What the person at this machine chose; kept beside the databases, not in them. */
export const preferencesSchema = z.object({
  theme: z.enum(['light', 'dark', 'system']),
  locale: z.enum(['en']),
  shop: shopKeySchema,
  stageQuality: stageQualitySchema,
  /** The studio's depth while nobody is served, and for customers who have not chosen one. */
  studioDepth: studioDepthSchema,
  lengthUnit: lengthUnitSchema,
  suggestions: suggestionMannerSchema,
  /** How print files are named. */
  printNamePattern: namePatternSchema,
});

/** What holds for the shop as a whole; kept in its database. */
export const shopSettingsSchema = z.object({
  name: z.string().trim().min(1).max(120),
  currency: currencySchema,
  taxRateBasisPoints: z.int().min(0).max(10_000),
  /** Where its seasons fall; null while nobody said, and the currency tells. */
  hemisphere: hemisphereSchema.nullable().default(null),
});

/** How the database is: open, or why not and what can be done. */
export const databaseStateSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('open') }),
  z.object({
    state: z.literal('refused'),
    code: z.enum(['database.corrupt', 'database.foreign', 'database.newer-version', 'database.unavailable']),
    fileName: z.string(),
    backups: z.array(z.object({ fileName: z.string(), createdAtMs: timeMsSchema, byteLength: z.int() })),
  }),
]);

/** Places of a window that the program's menu leads to. */
export const menuPlaceSchema = z.enum(['import', 'wardrobe']);

/** What this program is and where it keeps things, for the about box and for support. */
export const aboutSchema = z.object({
  version: z.string(),
  electronVersion: z.string(),
  dataFolder: z.string(),
  logFolder: z.string(),
  fonts: z.array(z.object({ family: z.string(), license: z.string() })),
  /** How the open database keeps its promises; null while none is open. */
  database: z.object({ journalMode: z.string(), synchronous: z.string(), foreignKeys: z.boolean() }).nullable(),
});

export type ShopKey = z.infer<typeof shopKeySchema>;
export type StageQuality = z.infer<typeof stageQualitySchema>;
export type SuggestionManner = z.infer<typeof suggestionMannerSchema>;
export type Preferences = z.infer<typeof preferencesSchema>;
export type ShopSettings = z.infer<typeof shopSettingsSchema>;
export type DatabaseState = z.infer<typeof databaseStateSchema>;
export type About = z.infer<typeof aboutSchema>;

/** Preferences of this machine, settings of the shop, and the state of its database. */
export const settingsContract = defineContract(
  'settings',
  {
    getPreferences: reads({ windows: ['studio', 'kiosk', 'customer-display'], input: z.object({}), output: preferencesSchema }),
    /** Changing `shop` closes one database and opens the other; both files stay as they are. */
    setPreferences: changes({ windows: ['studio'], undoable: true, input: preferencesSchema.partial(), output: preferencesSchema }),
    getShop: reads({ windows: ['studio', 'kiosk', 'customer-display'], input: z.object({}), output: shopSettingsSchema }),
    setShop: changes({ windows: ['studio'], undoable: true, input: shopSettingsSchema, output: shopSettingsSchema }),
    getDatabaseState: reads({ windows: ['studio', 'kiosk'], input: z.object({}), output: databaseStateSchema }),
    /** The way out of a refused database: the file is set aside (never deleted), then a backup or a new database takes its place. */
    recoverDatabase: changes({
      windows: ['studio'],
      input: z.discriminatedUnion('with', [
        z.object({ with: z.literal('backup'), fileName: z.string().max(200) }),
        z.object({ with: z.literal('new') }),
      ]),
      output: databaseStateSchema,
    }),
    getAbout: reads({ windows: ['studio'], input: z.object({}), output: aboutSchema }),
    /** Keeps an error of a window in the local log: a code and a place in the code, never typed text. */
    reportFault: changes({
      windows: ['studio', 'kiosk', 'customer-display'],
      input: z.object({ name: z.string().max(100), place: z.string().max(2000) }),
      output: z.object({}),
    }),
  },
  {
    databaseState: databaseStateSchema,
    preferencesChanged: preferencesSchema,
    /** The person chose a place in the program's menu. */
    placeChosen: z.object({ place: menuPlaceSchema }),
  },
);
