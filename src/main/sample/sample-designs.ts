import type { Slot, Template } from '../../shared/design/template.ts';
import type { Random } from '../../shared/kernel/random.ts';
import type { SampleCustomer, Segment } from './sample-customers.ts';
import { nameGroups, shirtEvents, shirtPhrases, shirtPlaces } from './sample-names.ts';
import { between, chance, oneOf, oneWeighted } from './sample-random.ts';

/** A template with its words filled in, as a customer would have done. */
export interface SampleDesign {
  readonly template: Template;
  readonly layoutKey: string | undefined;
  readonly slotValues: Readonly<Record<string, string>>;
  readonly name: string;
}

const likedTags: Readonly<Record<Segment, readonly string[]>> = {
  team: ['team', 'school'],
  eco: ['eco', 'nature', 'garden'],
  runner: ['running', 'event', 'sport'],
  'gift-giver': ['gift', 'birthday', 'family'],
  business: ['business', 'staff', 'brand'],
  casual: ['retro', 'summer', 'minimal'],
};

/** What people of the sample shop have known for 18 months; the other templates are new to them, and stand in the gallery. */
const familiarKeys = ['atelier-wordmark', 'botanical-wreath', 'night-run', 'sunset-badge', 'varsity-arch', 'with-love'];

/** The templates that the sample shop's history was made with; all of them where none is familiar. */
export function familiarTemplates(templates: readonly Template[]): readonly Template[] {
  const familiar = templates.filter(({ key }) => familiarKeys.includes(key));
  return familiar.length > 0 ? familiar : templates;
}

/** What a tag in common makes a template likelier to be picked, beside the 1 that each has. */
const TAG_LIKING = 12;

/** A new design after a customer's taste; a stranger designs as a gift giver does. */
export function makeDesign(random: Random, templates: readonly Template[], customer: SampleCustomer | null): SampleDesign {
  const tags = likedTags[customer?.segment ?? 'gift-giver'];
  const template = oneWeighted(
    random,
    templates.map((each) => [each, 1 + TAG_LIKING * each.tags.filter((tag) => tags.includes(tag)).length] as const),
  );
  const word = wordFor(random, template, customer);
  const values: (readonly [string, string])[] = template.slots.flatMap((slot) => {
    const value = slot.kind === 'text' ? slotValue(random, slot, word) : undefined;
    return value === undefined || value.length > (slot.maxLength ?? 40) ? [] : [[slot.key, value] as const];
  });
  return {
    template,
    layoutKey: oneOf(random, template.layouts).key,
    slotValues: Object.fromEntries(values),
    name: [template.name, values[0]?.[1]].filter((part) => part !== undefined).join(' · '),
  };
}

/** Gifts bear the name of whoever gets them, other shirts the customer's own or a place. */
function wordFor(random: Random, template: Template, customer: SampleCustomer | null): string {
  if (template.tags.includes('gift')) return oneOf(random, oneOf(random, nameGroups).given);
  return customer === null || chance(random, 0.15) ? oneOf(random, shirtPlaces) : customer.shortName;
}

/** Words for a slot by what its key says that it holds; undefined leaves the template's own words. */
function slotValue(random: Random, { key }: Slot, word: string): string | undefined {
  if (/monogram/.test(key)) return word.slice(0, chance(random, 0.5) ? 1 : 2);
  if (/number/.test(key)) return String(between(random, 1, 99));
  if (/distance/.test(key)) return oneOf(random, ['5 K', '10 K', '21 K', '42 K']);
  if (/event/.test(key)) return oneOf(random, shirtEvents);
  if (/when/.test(key)) return `${between(random, 1, 28)} ${oneOf(random, ['May', 'June', 'Sept', 'Oct'])} ${between(random, 2025, 2026)}`;
  if (/place|city/.test(key)) return oneOf(random, shirtPlaces);
  if (/words/.test(key)) return oneOf(random, shirtPhrases);
  if (/name|team|headline/.test(key)) return word;
  return undefined;
}
