import { useEffect, useEffectEvent, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import type { Template } from '../../shared/design/template.ts';
import { FindingNotes } from '../preflight/finding-notes.tsx';
import { useOpenFindings } from '../preflight/findings-context.ts';
import { findingsOfLayers } from './guided-findings.ts';
import styles from './guided-depth.module.css';
import { PictureField, takePicture } from './picture-field.tsx';
import { picturePlaces } from './picture-places.ts';

interface PictureAnswerProps {
  document: DesignDocument;
  template: Template | undefined;
}

/** The design's places for pictures; one that is pasted goes into the first that stands empty, else into the first. */
export function PictureAnswer({ document, template }: PictureAnswerProps): ReactNode {
  const intl = useIntl();
  const places = picturePlaces(document, template);
  const { findings } = useOpenFindings();
  const paste = useEffectEvent((event: ClipboardEvent): void => {
    const file = event.clipboardData?.files[0];
    const place = places.find(({ empty }) => empty) ?? places[0];
    if (!file || !place) return;
    event.preventDefault();
    void takePicture(intl, place, file);
  });
  useEffect(() => {
    const listen = (event: ClipboardEvent): void => paste(event);
    window.addEventListener('paste', listen);
    return () => window.removeEventListener('paste', listen);
  }, []);
  return (
    <ul className={styles.pictures}>
      {places.map((place) => (
        <li key={place.key}>
          <PictureField place={place} sidePx={128} />
          <FindingNotes findings={findingsOfLayers(findings, [{ layerId: place.layer.id }])} />
        </li>
      ))}
    </ul>
  );
}
