import type { DesignDocument } from '../../shared/design/design-document.ts';
import type { Template } from '../../shared/design/template.ts';
import type { PreflightRule } from '../../shared/production/preflight/finding.ts';
import type { ShownFinding } from '../preflight/shown-finding.ts';
import { questionsOf, slotsOfKind, type GuidedQuestion } from './guided-questions.ts';
import { picturePlaces } from './picture-places.ts';
import { groupBy } from '../../shared/kernel/group-by.ts';

const colorRules: ReadonlySet<PreflightRule> = new Set([
  'too-many-colors',
  'semi-transparency',
  'gradient',
  'white-on-white',
  'low-contrast',
]);
const placeRules: ReadonlySet<PreflightRule> = new Set(['outside-safe-area', 'beyond-press']);

/** The open findings of some layers; what a person has said may be printed is passed over. */
export function findingsOfLayers(
  findings: readonly ShownFinding[],
  layers: readonly { readonly layerId: string }[],
): readonly ShownFinding[] {
  const ids = new Set(layers.map(({ layerId }) => layerId));
  return openOnes(findings).filter(({ layerId }) => layerId !== null && ids.has(layerId));
}

/** Which answer each open finding is a matter of: a question that the design asks, the garment when no other is. */
export function findingsByQuestion(
  findings: readonly ShownFinding[],
  document: DesignDocument,
  template: Template | undefined,
): ReadonlyMap<GuidedQuestion, readonly ShownFinding[]> {
  const asked = questionsOf(document, template);
  const words = new Set(slotsOfKind(document, template, 'text').flatMap(({ slot }) => slot.targets.map(({ layerId }) => layerId)));
  const pictures = new Set(picturePlaces(document, template).map(({ layer }) => layer.id));
  const causeOf = ({ rule, layerId }: ShownFinding): GuidedQuestion => {
    if (colorRules.has(rule)) return 'colours';
    if (layerId !== null && pictures.has(layerId)) return 'picture';
    if (layerId !== null && words.has(layerId)) return 'words';
    return placeRules.has(rule) ? 'layout' : 'garment';
  };
  return groupBy(openOnes(findings), (finding) => {
    const cause = causeOf(finding);
    return asked.includes(cause) ? cause : 'garment';
  });
}

function openOnes(findings: readonly ShownFinding[]): readonly ShownFinding[] {
  return findings.filter(({ override, severity }) => override === undefined && severity !== 'note');
}
