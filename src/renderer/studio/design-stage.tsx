import type { ReactNode } from 'react';
import { useEditorSession } from '../design-editor/editor-session.ts';
import { GarmentStage, type GarmentStageProps } from '../garment-preview/garment-stage.tsx';

/** The garment with the open design, each change at once, whatever stands around it. */
export function DesignStage(props: Omit<GarmentStageProps, 'document'>): ReactNode {
  const document = useEditorSession((session) => session.document ?? null);
  return <GarmentStage {...props} document={document} />;
}
