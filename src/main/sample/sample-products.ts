import type { HouseGarment } from '../../shared/garments/wardrobe/house-garment.ts';
import type { PrintArea } from '../../shared/garments/print-area.ts';
import { findBlueprint } from '../../shared/garments/wardrobe/wardrobe.ts';
import type { SampleColourKey } from './sample-colours.ts';

/** A product of the sample shop; kind, sizes, measures and print areas are its garment's. Prices are gross, in cents, for all but the largest of several sizes. */
export interface SampleProduct {
  readonly code: string;
  readonly garmentKey: string;
  readonly name: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly priceMinor: number;
  readonly costMinor: number;
  readonly colours: readonly SampleColourKey[];
}

/** Everything that the shop would sell. */
const range = [
  {
    code: 'FND',
    garmentKey: 'heavy-tee',
    name: 'Foundry Heavyweight Tee',
    description: 'The everyday one: dense 220 g cotton, ribbed collar, holds its shape wash after wash.',
    tags: ['everyday', 'team', 'business'],
    priceMinor: 1990,
    costMinor: 620,
    colours: ['white', 'black', 'navy', 'heatherGrey', 'washedRed', 'forest', 'sand', 'royal'],
  },
  {
    code: 'ORC',
    garmentKey: 'heavy-tee',
    name: 'Orchard Organic Tee',
    description: 'Organic cotton in orchard colours, soft from the first day.',
    tags: ['eco', 'organic', 'everyday'],
    priceMinor: 2490,
    costMinor: 890,
    colours: ['ecru', 'sage', 'moss', 'clay', 'forest', 'heatherOat', 'black'],
  },
  {
    code: 'TRK',
    garmentKey: 'heavy-tee',
    name: 'Track Club Tee',
    description: 'Made for club evenings and finish lines, in colours that photograph well.',
    tags: ['running', 'sport'],
    priceMinor: 2290,
    costMinor: 760,
    colours: ['white', 'sky', 'royal', 'signal', 'navy', 'heatherGrey', 'black'],
  },
  {
    code: 'STU',
    garmentKey: 'heavy-tee',
    name: 'Studio Crew Tee',
    description: 'Quiet colours for print that does the talking.',
    tags: ['gift', 'everyday'],
    priceMinor: 2690,
    costMinor: 910,
    colours: ['white', 'ecru', 'blush', 'lavender', 'sky', 'graphite', 'black'],
  },
  {
    code: 'MAT',
    garmentKey: 'heavy-tee',
    name: 'Matchday Tee',
    description: 'Team colours that stay the same from batch to batch, season to season.',
    tags: ['team', 'sport'],
    priceMinor: 1890,
    costMinor: 590,
    colours: ['white', 'cardinal', 'royal', 'forest', 'mustard', 'navy', 'black', 'signal'],
  },
  {
    code: 'HBR',
    garmentKey: 'heavy-tee',
    name: 'Harbour Washed Tee',
    description: 'Garment-washed until it feels like the one that you would keep.',
    tags: ['gift', 'everyday', 'washed'],
    priceMinor: 2890,
    costMinor: 1020,
    colours: ['washedBlue', 'washedRed', 'pine', 'sand', 'fadedBlack', 'ecru'],
  },
  {
    code: 'WRK',
    garmentKey: 'heavy-tee',
    name: 'Workshop Duty Tee',
    description: 'For the crew: hard-wearing, easy to match, always in stock in sizes that run out first.',
    tags: ['business', 'work'],
    priceMinor: 1790,
    costMinor: 560,
    colours: ['black', 'graphite', 'navy', 'heatherGrey', 'white', 'signal'],
  },
  {
    code: 'MDW',
    garmentKey: 'heavy-tee',
    name: 'Meadow Undyed Tee',
    description: 'Undyed and plant-dyed organic cotton; no two batches are quite the same shade.',
    tags: ['eco', 'organic', 'undyed'],
    priceMinor: 2790,
    costMinor: 1040,
    colours: ['undyed', 'heatherOat', 'sage', 'terracotta', 'moss', 'plum'],
  },
  {
    code: 'NRT',
    garmentKey: 'heavy-tee',
    name: 'Night Run Tee',
    description: 'Dark bases and bright ones, for the hours when you want to be seen.',
    tags: ['running', 'sport', 'event'],
    priceMinor: 2490,
    costMinor: 830,
    colours: ['black', 'navy', 'volt', 'signal', 'graphite', 'teal', 'heatherNavy'],
  },
  {
    code: 'ARC',
    garmentKey: 'heavy-tee',
    name: 'Archive Faded Tee',
    description: 'Colours from the old sample books, faded the way that they are remembered.',
    tags: ['gift', 'washed'],
    priceMinor: 2990,
    costMinor: 1080,
    colours: ['fadedBlack', 'washedRed', 'pine', 'mustard', 'plum', 'washedBlue', 'heatherGrey'],
  },
  {
    code: 'OVR',
    garmentKey: 'oversized-tee',
    name: 'Loft Oversized Tee',
    description: 'Dense 240 g jersey cut wide and boxy, shoulders that drop, sleeves to the elbow.',
    tags: ['everyday', 'gift'],
    priceMinor: 2990,
    costMinor: 1060,
    colours: ['black', 'ecru', 'graphite', 'heatherOat', 'moss', 'lavender'],
  },
  {
    code: 'FIT',
    garmentKey: 'fitted-tee',
    name: 'Linden Fitted Tee',
    description: 'Fine 180 g jersey with a scooped neck and side seams that follow the waist.',
    tags: ['gift', 'everyday'],
    priceMinor: 2290,
    costMinor: 790,
    colours: ['white', 'black', 'blush', 'sage', 'navy', 'washedRed'],
  },
  {
    code: 'TNK',
    garmentKey: 'tank',
    name: 'Pierside Tank',
    description: 'Light 180 g jersey, neck and armholes bound, for the warm half of the year.',
    tags: ['sport', 'running', 'event'],
    priceMinor: 1890,
    costMinor: 610,
    colours: ['white', 'heatherGrey', 'sky', 'volt', 'navy', 'black'],
  },
  {
    code: 'LSL',
    garmentKey: 'long-sleeve-tee',
    name: 'Ferry Long Sleeve Tee',
    description: 'The heavyweight tee with sleeves to the wrist, for the crossing home.',
    tags: ['team', 'everyday', 'work'],
    priceMinor: 2790,
    costMinor: 960,
    colours: ['white', 'navy', 'heatherGrey', 'mustard', 'pine', 'black'],
  },
  {
    code: 'CRW',
    garmentKey: 'crewneck',
    name: 'Boathouse Crewneck',
    description: 'Brushed 300 g fleece with ribbed cuffs and waist, for evenings by the water.',
    tags: ['team', 'everyday', 'gift'],
    priceMinor: 4290,
    costMinor: 1490,
    colours: ['navy', 'heatherGrey', 'black', 'cardinal', 'forest', 'ecru'],
  },
  {
    code: 'HDY',
    garmentKey: 'pullover-hoodie',
    name: 'Lookout Hoodie',
    description: 'Heavy fleece, a hood of three panels, a pocket that holds both hands.',
    tags: ['team', 'event', 'gift'],
    priceMinor: 5490,
    costMinor: 1980,
    colours: ['black', 'navy', 'heatherGrey', 'forest', 'sand', 'cardinal'],
  },
  {
    code: 'ZIP',
    garmentKey: 'zip-hoodie',
    name: 'Signalman Zip Hoodie',
    description: 'Heavy fleece that opens down the front; the large print goes on the back, small ones beside the zip.',
    tags: ['team', 'work', 'event'],
    priceMinor: 5990,
    costMinor: 2240,
    colours: ['black', 'navy', 'heatherGrey', 'graphite', 'teal', 'cardinal'],
  },
  {
    code: 'TOT',
    garmentKey: 'tote-bag',
    name: 'Market Canvas Tote',
    description: 'Dense cotton canvas with long straps; carries the shopping and the print.',
    tags: ['eco', 'gift', 'event'],
    priceMinor: 1490,
    costMinor: 410,
    colours: ['undyed', 'black', 'navy', 'forest', 'terracotta'],
  },
  {
    code: 'CAP',
    garmentKey: 'five-panel-cap',
    name: 'Paddock Five-Panel Cap',
    description: 'A structured front that stands, cotton twill, one strap fits all.',
    tags: ['team', 'business', 'sport'],
    priceMinor: 1990,
    costMinor: 640,
    colours: ['black', 'navy', 'sand', 'forest', 'white', 'washedRed'],
  },
  {
    code: 'MUG',
    garmentKey: 'mug',
    name: 'Kettle Stoneware Mug',
    description: 'A straight 330 ml mug, printed all the way round, safe in the dishwasher.',
    tags: ['gift', 'business', 'family'],
    priceMinor: 1390,
    costMinor: 330,
    colours: ['white', 'ecru', 'black', 'sky', 'sage'],
  },
] as const satisfies readonly SampleProduct[];

export type SampleProductCode = (typeof range)[number]['code'];

/** The products of the sample shop, in the owner's order; what its garment has no size of yet is not on sale. */
export const sampleProducts = range.filter((product) => sampleGarment(product).sizeKeys.length > 0);

/** The garment of a sample product. */
export function sampleGarment({ garmentKey }: Pick<SampleProduct, 'garmentKey'>): HouseGarment {
  const garment = findBlueprint(garmentKey);
  if (garment === undefined) throw new RangeError(garmentKey);
  return garment;
}

/** What the largest of several sizes costs more, in cents: for the customer and for the shop. */
const largestSizeSurcharge = { priceMinor: 200, costMinor: 90 } as const;

/** What one size of a product costs, in cents: the customer, and the shop. */
export function samplePrice(product: SampleProduct, sizeKey: string): Pick<SampleProduct, 'priceMinor' | 'costMinor'> {
  const { priceMinor, costMinor } = product;
  const { sizeKeys } = sampleGarment(product);
  if (sizeKeys.length === 1 || sizeKey !== sizeKeys.at(-1)) return { priceMinor, costMinor };
  return { priceMinor: priceMinor + largestSizeSurcharge.priceMinor, costMinor: costMinor + largestSizeSurcharge.costMinor };
}

/** Up to this much of cloth, in mm², a print is a small one. */
const smallPrintMm2 = 12_000;

/** What a print on an area costs, in cents. */
export function samplePrintPriceMinor({ widthMm, heightMm }: Pick<PrintArea, 'widthMm' | 'heightMm'>): number {
  return widthMm * heightMm <= smallPrintMm2 ? 450 : 950;
}

/** The shop that the sample belongs to. */
export const sampleShop = { name: 'Tailorbird Sample Shop', currency: 'EUR', taxRateBasisPoints: 1900 } as const;
