import { useDebouncedValue } from '@mantine/hooks';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { hasContent } from '../design-editor/editor-session.ts';
import { useFollowedSession } from '../design-editor/use-followed-session.ts';

/** So long nothing may change before the design counts as at rest, in ms. */
const REST_MS = 500;

/** The design when it has come to rest, for advice on it: never what a hand is moving; undefined while nothing is on it. */
export function useSettledDesign(): DesignDocument | undefined {
  const kept = useFollowedSession((session) => session.history?.gestureStart ?? session.document);
  const [settled] = useDebouncedValue(kept, REST_MS);
  return hasContent(settled) ? settled : undefined;
}
