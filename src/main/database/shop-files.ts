import { join } from 'node:path';

/** Where one shop's data lies; the sample shop and the merchant's own never share a file. */
export interface ShopFiles {
  readonly key: string;
  readonly database: string;
  readonly register: string;
  /** Who was erased, by uid. */
  readonly erasures: string;
  /** What Home showed last to nobody in particular. */
  readonly keptHome: string;
  readonly backupFolder: string;
  readonly setAsideFolder: string;
  readonly assetFolder: string;
  /** Garments that the merchant added, a folder each. */
  readonly garmentsFolder: string;
}

/** The files of the shop named `key` (`sample`, `own`) in the folder of all shops. */
export function shopFiles(shopsFolder: string, key: string): ShopFiles {
  return {
    key,
    database: join(shopsFolder, `${key}.sqlite`),
    register: join(shopsFolder, `${key}-device.json`),
    erasures: join(shopsFolder, `${key}-erased.json`),
    keptHome: join(shopsFolder, `${key}-home.json`),
    backupFolder: join(shopsFolder, 'backups'),
    setAsideFolder: join(shopsFolder, 'set-aside'),
    assetFolder: join(shopsFolder, `${key}-assets`),
    garmentsFolder: join(shopsFolder, `${key}-garments`),
  };
}

/** A moment as it stands in file names: `20261123T231500123Z`. */
export function fileStamp(nowMs: number): string {
  return new Date(nowMs).toISOString().replace(/[-:.]/g, '');
}
