import type { Random } from '../../shared/kernel/random.ts';
import { type SampleColourKey, sampleColours } from './sample-colours.ts';
import { businesses, clubs, longNames, nameGroups, otherScriptNames } from './sample-names.ts';
import { chance, oneOf, oneWeighted, shuffled } from './sample-random.ts';

/** The kinds of customers of the sample shop; each has buying habits of its own. */
export const segments = ['team', 'eco', 'runner', 'gift-giver', 'business', 'casual'] as const;
export type Segment = (typeof segments)[number];

/** The sizes that the sample shop's people wear. */
export type WornSize = 'S' | 'M' | 'L' | 'XL' | '2XL';

/** A customer of the sample shop with the tastes that their orders follow. */
export interface SampleCustomer {
  readonly segment: Segment;
  readonly name: string;
  /** What they would put on a shirt. */
  readonly shortName: string;
  readonly email: string | null;
  readonly phone: string | null;
  /** Of tops. */
  readonly size: WornSize;
  /** Every fabric colour, the favourite first. */
  readonly colours: readonly SampleColourKey[];
}

const segmentSizes: Readonly<Record<Segment, number>> = {
  team: 45,
  eco: 55,
  runner: 60,
  'gift-giver': 80,
  business: 40,
  casual: 20,
};

/** How many customers the sample shop has. */
export const sampleCustomerCount = segments.reduce((sum, segment) => sum + segmentSizes[segment], 0);

const sizeWeights: readonly (readonly [WornSize, number])[] = [
  ['S', 16],
  ['M', 30],
  ['L', 29],
  ['XL', 17],
  ['2XL', 8],
];

const favouriteColours: Readonly<Record<Segment, readonly SampleColourKey[]>> = {
  team: ['cardinal', 'royal', 'forest', 'navy', 'mustard', 'black', 'white', 'signal'],
  eco: ['undyed', 'sage', 'moss', 'ecru', 'heatherOat', 'clay', 'terracotta', 'forest'],
  runner: ['signal', 'sky', 'navy', 'black', 'volt', 'royal', 'white', 'teal'],
  'gift-giver': ['blush', 'washedBlue', 'lavender', 'ecru', 'fadedBlack', 'washedRed', 'pine', 'white'],
  business: ['black', 'graphite', 'navy', 'white', 'heatherGrey', 'forest'],
  casual: ['black', 'white', 'navy', 'heatherGrey', 'fadedBlack', 'washedRed'],
};

interface Identity {
  readonly name: string;
  readonly shortName: string;
  readonly latin: string;
}

/** Makes the sample shop's customers, in random order. Every name, address and number is made up. */
export function makeSampleCustomers(random: Random): SampleCustomer[] {
  const identities = identitiesBySegment(random);
  const customers = segments.flatMap((segment) => identities[segment].map((identity) => ({ segment, identity })));
  return shuffled(random, customers).map(({ segment, identity }, index) => ({
    segment,
    name: identity.name,
    shortName: identity.shortName,
    email: chance(random, 0.9) ? emailOf(identity.latin, index) : null,
    phone: chance(random, 0.82) ? phoneOf(index) : null,
    size: oneWeighted(random, sizeWeights),
    colours: colourOrder(random, segment),
  }));
}

function identitiesBySegment(random: Random): Readonly<Record<Segment, Identity[]>> {
  const people = personIdentities(random);
  const take = (count: number): Identity[] => people.splice(0, count);
  const organisations = (list: typeof clubs, count: number): Identity[] => {
    const named = list.map(({ name, short }) => ({ name, shortName: short, latin: name }));
    return [...named, ...take(count - named.length)];
  };
  return {
    team: organisations(clubs, segmentSizes.team),
    business: organisations(businesses, segmentSizes.business),
    eco: take(segmentSizes.eco),
    runner: take(segmentSizes.runner),
    'gift-giver': take(segmentSizes['gift-giver']),
    casual: take(segmentSizes.casual),
  };
}

function personIdentities(random: Random): Identity[] {
  const drawn = Array.from({ length: 300 }, () => {
    const group = oneOf(random, nameGroups);
    const name = `${oneOf(random, group.given)} ${oneOf(random, group.family)}`;
    return { name, latin: name, shortName: firstWord(name) };
  });
  const others = otherScriptNames.map(({ name, latin }) => ({ name, latin, shortName: firstWord(latin) }));
  const long = longNames.map((name) => ({ name, latin: name, shortName: firstWord(name) }));
  return [...shuffled(random, [...others, ...long, ...drawn.slice(0, 180)]), ...drawn.slice(180)];
}

function firstWord(name: string): string {
  return (name.split(/[ -]/)[0] ?? name).toUpperCase();
}

function colourOrder(random: Random, segment: Segment): SampleColourKey[] {
  const favourites = shuffled(random, favouriteColours[segment]);
  const rest = shuffled(random, Object.keys(sampleColours).filter(isColourKey));
  return [...new Set([...favourites, ...rest])];
}

function isColourKey(key: string): key is SampleColourKey {
  return key in sampleColours;
}

function emailOf(latin: string, index: number): string {
  const plain = latin
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('Ø', 'o')
    .replaceAll('Þ', 'th')
    .replaceAll('ı', 'i');
  const words = plain
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .split(/[ -]+/)
    .filter((word) => word !== '');
  const domain = ['example.com', 'example.org', 'example.net'][index % 3] ?? 'example.com';
  return `${words.slice(0, 3).join('.')}${index % 4 === 0 ? index : ''}@${domain}`;
}

/** Numbers that regulators keep free for films and books: Germany and the United Kingdom. */
function phoneOf(index: number): string {
  const ending = String((index * 37 + 112) % 1000).padStart(3, '0');
  const ranges = ['+49 30 23125 ', '+49 40 66969 ', '+49 221 4710 ', '+49 69 90009 ', '+49 89 99998 ', '+44 7700 900'];
  return `${ranges[index % ranges.length] ?? ''}${ending}`;
}
