import type { IntlShape } from 'react-intl';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { makeTemplate, type TemplateDraft } from '../../shared/design/make-template.ts';
import { splitWords } from '../../shared/design/match-words.ts';
import { findSlotCandidates, type SlotCandidate } from '../../shared/design/slot-candidates.ts';
import type { Template, TemplateFamily } from '../../shared/design/template.ts';
import type { ProductChoice } from './product-choice.ts';
import { areaSizesOf } from '../../shared/design/area-sizes.ts';

/** What is said about a template that is made of a design. */
export interface TemplateForm {
  readonly name: string;
  readonly family: TemplateFamily;
  /** As typed, parted by commas. */
  readonly tags: string;
  /** The parts that stay open, by their candidates' ids, with what they are called. */
  readonly labels: Readonly<Record<string, string>>;
  readonly open: ReadonlySet<string>;
  /** The layers that cannot be moved, by area and id. */
  readonly locked: ReadonlySet<string>;
}

/** What a template is made of. */
export interface TemplateSources {
  readonly choice: ProductChoice;
  readonly document: DesignDocument;
  /** The template that the design began with. */
  readonly before: Template | undefined;
  readonly candidates: readonly SlotCandidate[];
}

const maxTags = 20;

/** The design's parts and its template, as the form needs them. */
export function templateSources(choice: ProductChoice, document: DesignDocument, templates: readonly Template[]): TemplateSources {
  const before = templates.find(({ uid }) => uid === document.origin?.templateUid);
  return { choice, document, before, candidates: findSlotCandidates(document, before) };
}

/** What the form says at first. */
export function startForm(intl: IntlShape, name: string, { document, before, candidates }: TemplateSources): TemplateForm {
  const nameOf = ({ kind, label }: SlotCandidate, index: number): string =>
    label || intl.formatMessage({ id: `template.label-${kind}` }, { number: index + 1 });
  const layers = Object.entries(document.areas).flatMap(([areaKey, area]) => area.layers.map((layer) => ({ areaKey, layer })));
  return {
    name,
    family: before?.family ?? 'minimal',
    tags: (before?.tags ?? []).map((tag) => tag.replaceAll('-', ' ')).join(', '),
    labels: Object.fromEntries(
      (['text', 'color', 'picture'] as const).flatMap((kind) =>
        candidates.filter((one) => one.kind === kind).map((one, index) => [one.id, nameOf(one, index)]),
      ),
    ),
    open: new Set(candidates.filter(({ chosen }) => chosen).map(({ id }) => id)),
    locked: new Set(layers.filter(({ layer }) => layer.locked).map(({ areaKey, layer }) => `${areaKey}/${layer.id}`)),
  };
}

/** The template that the form describes; the shop gives uid and key when it is kept. */
export function templateOf(
  form: TemplateForm,
  { choice, document, before, candidates }: TemplateSources,
  names: TemplateDraft['names'],
): Template {
  return makeTemplate({
    document,
    areaSizes: areaSizesOf(choice.product, choice.variant.sizeKey),
    before,
    parts: candidates.map((one) => ({
      ...one,
      label: form.labels[one.id]?.trim() || one.label || one.value.slice(0, 80),
      open: form.open.has(one.id),
    })),
    locked: form.locked,
    about: {
      uid: before?.uid ?? document.productUid,
      key: 'own',
      name: form.name.trim() || names.asDrawn,
      family: form.family,
      tags: readTags(form.tags),
    },
    names,
  });
}

/** Tags as templates keep them: lower case, words joined by hyphens, none twice. */
export function readTags(typed: string): string[] {
  const tags = typed.split(',').map((part) =>
    splitWords(part)
      .join('-')
      .replace(/[^a-z0-9-]/g, '')
      .slice(0, 60),
  );
  return [...new Set(tags.filter((tag) => tag !== ''))].slice(0, maxTags);
}
