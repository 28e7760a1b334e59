import { useIntl } from 'react-intl';
import { mendingWords } from '../../shared/production/preflight/mend-design.ts';
import { useLengthUnit } from '../bridge/use-length-unit.ts';
import { findingValues } from './finding-values.ts';
import type { FoundFinding } from './find-findings.ts';

/** What a finding says. */
interface FindingWords {
  readonly what: string;
  /** What one touch does about it; null where only a person can do something. */
  readonly touch: string | null;
  readonly byHand: string;
}

/** Puts findings into words, with their figures. */
export function useFindingWords(): (finding: FoundFinding) => FindingWords {
  const intl = useIntl();
  const unit = useLengthUnit();
  return (finding) => {
    const { message, mendable } = finding;
    const { touch, byHand } = mendingWords(finding);
    return {
      what: intl.formatMessage({ id: message.id }, findingValues(message, unit)),
      touch: mendable && touch !== null ? intl.formatMessage({ id: touch }) : null,
      byHand: intl.formatMessage({ id: byHand }),
    };
  };
}
