import { ActionIcon, Button, FileButton } from '@mantine/core';
import { IconPhoto, IconTrash } from '@tabler/icons-react';
import { useState, type DragEvent, type ReactNode } from 'react';
import { FormattedMessage, useIntl, type IntlShape } from 'react-intl';
import { showRefusal } from '../bridge/toasts.tsx';
import { isStillOpen, useEditorSession } from '../design-editor/editor-session.ts';
import { importPicture, pictureTypes } from '../design-editor/import-picture.ts';
import { PictureOfLayer } from '../design-editor/layer-thumbnail.tsx';
import styles from './picture-field.module.css';
import type { PicturePlace } from './picture-places.ts';

interface PictureFieldProps {
  place: PicturePlace;
  sidePx: number;
}

/** A place for a picture with what is in it: a file is chosen or dropped, and taken out again where the place may stand empty. */
export function PictureField({ place, sidePx }: PictureFieldProps): ReactNode {
  const intl = useIntl();
  const edit = useEditorSession((session) => session.edit);
  const [over, setOver] = useState(false);
  const { label, empty, clear } = place;
  const take = (file: File | null | undefined): void => void (file && takePicture(intl, place, file));
  const drop = {
    onDragOver: (event: DragEvent) => {
      if (!event.dataTransfer.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      take(event.dataTransfer.files[0]);
    },
  };
  return (
    <div className={styles.field} data-over={over || undefined} data-picture-place={place.key} data-empty={empty || undefined} {...drop}>
      <span className={styles.picture} style={{ width: sidePx, height: sidePx }}>
        <PictureOfLayer layer={place.layer} sidePx={sidePx} />
      </span>
      <div className={styles.words}>
        <span className={styles.label}>{label}</span>
        <span className={styles.actions}>
          <FileButton accept={pictureTypes} onChange={take}>
            {(props) => (
              <Button
                {...props}
                size="sm"
                variant={empty ? 'filled' : 'default'}
                leftSection={<IconPhoto size={18} stroke={1.5} aria-hidden />}
                aria-label={intl.formatMessage({ id: empty ? 'studio.picture-first-for' : 'studio.picture-other-for' }, { label })}
              >
                <FormattedMessage id={empty ? 'studio.picture-first' : 'studio.picture-other'} />
              </Button>
            )}
          </FileButton>
          {clear && (
            <ActionIcon
              size={36}
              variant="subtle"
              aria-label={intl.formatMessage({ id: 'studio.picture-clear' }, { label })}
              title={intl.formatMessage({ id: 'studio.picture-clear' }, { label })}
              onClick={() => edit(clear)}
            >
              <IconTrash size={18} stroke={1.5} aria-hidden />
            </ActionIcon>
          )}
        </span>
        <span className="tb-hint">
          <FormattedMessage id="studio.picture-ways" />
        </span>
      </div>
    </div>
  );
}

/** Takes a file into the store and puts it into its place, in one step; a design that was closed meanwhile stays as it is. */
export async function takePicture(intl: IntlShape, { fill }: Pick<PicturePlace, 'fill'>, file: File): Promise<void> {
  const { document: target, edit } = useEditorSession.getState();
  try {
    const asset = await importPicture(file);
    if (target && isStillOpen(target)) edit(fill(asset));
  } catch (error) {
    showRefusal(error, { lead: intl.formatMessage({ id: 'editor.picture-refused' }, { fileName: file.name }) });
  }
}
