import type { TextLayer } from '../../../src/shared/design/layer.ts';
import { type Template, templateSchema } from '../../../src/shared/design/template.ts';
import { uidOf } from './content-products.ts';

export interface TemplateParts {
  readonly name?: string;
  readonly tags?: readonly string[];
  readonly occasions?: readonly string[];
  readonly themes?: readonly string[];
  /** One colour for each palette. */
  readonly palettes?: readonly string[];
  /** Text slots by key, each with the template's own words. */
  readonly texts?: Readonly<Record<string, string>>;
  readonly field?: 'name' | 'team' | 'year' | 'place';
}

/** A template of centred lines in one colour on a front of 305 × 406 mm. */
export function contentTemplate(number: number, parts: TemplateParts = {}): Template {
  const texts = Object.entries(parts.texts ?? { headline: 'HELLO' });
  const palettes = parts.palettes ?? ['#111111', '#fafafa'];
  return templateSchema.parse({
    uid: templateUid(number),
    key: `template-${number}`,
    name: parts.name ?? `Template ${number}`,
    tags: parts.tags ?? [],
    facets: { occasions: parts.occasions ?? [], themes: parts.themes ?? [], moods: [], products: [] },
    referenceAreaMm: { widthMm: 305, heightMm: 406 },
    areas: { front: { layers: texts.map(([key, text], index) => textLayer(key, text, 20 + index * 40, palettes[0] ?? '#111111')) } },
    slots: [
      ...texts.map(([key]) => ({
        key,
        kind: 'text',
        label: key,
        maxLength: 12,
        targets: [{ areaKey: 'front', layerId: key, property: 'text' }],
        ...(parts.field === undefined ? {} : { field: parts.field }),
      })),
      {
        key: 'letters',
        kind: 'color',
        label: 'Letters',
        targets: texts.map(([layerId]) => ({ areaKey: 'front', layerId, property: 'fill' })),
      },
    ],
    palettes: palettes.map((color, index) => ({ key: `palette-${index}`, name: `Palette ${index}`, colors: { letters: color } })),
    layouts: [{ key: 'usual', name: 'Usual', frames: {} }],
  });
}

/** Finds a template by its uid. */
export function wholeOf(templates: readonly Template[]): (uid: string) => Template | undefined {
  return (uid) => templates.find((template) => template.uid === uid);
}

export function templateUid(number: number): string {
  return uidOf(500_000 + number);
}

export function textLayer(id: string, text: string, yMm: number, color: string): TextLayer {
  return {
    kind: 'text',
    id,
    name: id,
    frame: { xMm: 30, yMm, widthMm: 245, heightMm: 35, rotationDeg: 0 },
    opacity: 1,
    hidden: false,
    locked: false,
    fontFamily: 'Bebas Neue',
    fontWeight: 400,
    fontSizeMm: 30,
    letterSpacingEm: 0,
    lineHeight: 1.1,
    align: 'center',
    fill: { kind: 'solid', color },
    outline: null,
    shadow: null,
    curve: { kind: 'straight' },
    fit: 'shrink',
    text,
  };
}
