import type { Product } from '../../src/shared/catalog/product.ts';
import { seededRandom } from '../../src/shared/kernel/random.ts';
import { oneSizeKey } from '../../src/shared/catalog/product.ts';
import { oneOf, shuffled } from '../../src/main/sample/sample-random.ts';
import { shippedTemplates } from './sample-shop.ts';

/** People of one taste: what they come back for, what they take with it, what most of them have besides, in which colour, with which motif. */
export interface Tribe {
  readonly again: Product;
  readonly with: Product;
  readonly besides: Product;
  readonly colour: string;
  readonly templateUid: string;
}

/** One planned order, told by names that a shuffle can deal out anew. */
export interface PlannedSale {
  readonly day: number;
  readonly member: number;
  readonly products: readonly Product[];
  readonly colour: string;
  readonly sizeKey: string;
  readonly templateUid: string;
}

/** A shop with a known answer. */
export interface PlantedPlan {
  readonly tribes: readonly Tribe[];
  /** Of each member: their tribe, their size, and whether they lack what most of it have besides. */
  readonly members: readonly { readonly tribe: Tribe; readonly sizeKey: string; readonly lacks: boolean }[];
  readonly sales: readonly PlannedSale[];
}

const MEMBERS_PER_TRIBE = 8;
const ORDERS_EACH = 5;
/** How many days the history lasts. */
export const PLANTED_DAYS = 150;
const motifs = ['varsity-arch', 'botanical-wreath', 'atelier-wordmark', 'disk-player'];
export const plantedSizes = ['S', 'M', 'L', 'XL'] as const;

/** Plans people whose every trait is their tribe's but the size, which is their own. */
export function plantPreferences(products: readonly Product[], seed: number): PlantedPlan {
  const random = seededRandom(seed);
  const tribes = tribesOf(products);
  const members = tribes.flatMap((tribe) =>
    Array.from({ length: MEMBERS_PER_TRIBE }, (_, index) => ({ tribe, sizeKey: oneOf(random, plantedSizes), lacks: index < 2 })),
  );
  const sales = members.flatMap(({ tribe, sizeKey, lacks }, member) =>
    Array.from({ length: ORDERS_EACH }, (_, visit): PlannedSale => {
      const more = visit % 2 === 0 ? [tribe.with] : [];
      const besides = visit === 1 && !lacks ? [tribe.besides] : [];
      // The last order is of what they come back for alone.
      const taken = visit === ORDERS_EACH - 1 ? [] : [...more, ...besides];
      const day = visit * 28 + Math.floor(random() * 20);
      return { day, member, products: [tribe.again, ...taken], colour: tribe.colour, sizeKey, templateUid: tribe.templateUid };
    }),
  );
  return { tribes, members, sales: sales.toSorted((a, b) => a.day - b.day) };
}

/** The same orders with who, what, colour, size and motif dealt out anew, each by itself: all counts of each stay as they were. */
export function shufflePreferences(plan: PlantedPlan, seed: number): PlantedPlan {
  const random = seededRandom(seed);
  const deal = <Value>(of: (sale: PlannedSale) => Value): Value[] => shuffled(random, plan.sales.map(of));
  const [members, colours, sizes, templates] = [
    deal(({ member }) => member),
    deal(({ colour }) => colour),
    deal(({ sizeKey }) => sizeKey),
    deal(({ templateUid }) => templateUid),
  ];
  // Products keep how many stand in each order, and how often each is sold.
  const dealt = shuffled(
    random,
    plan.sales.flatMap(({ products }) => products),
  );
  const sales = plan.sales.map((sale, index): PlannedSale => {
    const products = [...new Set(dealt.splice(0, sale.products.length))];
    return { ...sale, products, member: members[index]!, colour: colours[index]!, sizeKey: sizes[index]!, templateUid: templates[index]! };
  });
  return { ...plan, sales };
}

function tribesOf(products: readonly Product[]): Tribe[] {
  const worn = products.filter(
    ({ kind, sizes, printAreas }) =>
      kind === 'apparel' &&
      printAreas.some(({ key }) => key === 'front') &&
      plantedSizes.every((key) => sizes.some((size) => size.key === key)),
  );
  const used = new Set<number>();
  const colours = new Set<string>();
  const has = (product: Product, colour: string): boolean => product.colourways.some(({ name }) => name === colour);
  return motifs.map((key) => {
    for (const again of worn.filter(({ id }) => !used.has(id))) {
      for (const { name: colour } of again.colourways.filter(({ name }) => !colours.has(name))) {
        const [companion, besides] = worn.filter((each) => each !== again && !used.has(each.id) && has(each, colour));
        if (companion === undefined || besides === undefined) continue;
        for (const { id } of [again, companion, besides]) used.add(id);
        colours.add(colour);
        const templateUid = shippedTemplates().find((template) => template.key === key)!.uid;
        return { again, with: companion, besides, colour, templateUid };
      }
    }
    throw new Error('too few products for four tribes');
  });
}

/** The colourway of a name, else the first. */
export function colourwayOf(product: Product, colour: string): Product['colourways'][number] {
  return product.colourways.find(({ name }) => name === colour) ?? product.colourways[0]!;
}

/** A size of a product, where it has several. */
export function sizeOf({ sizes }: Product, sizeKey: string): string {
  return sizes.some(({ key }) => key === sizeKey) ? sizeKey : oneSizeKey;
}
