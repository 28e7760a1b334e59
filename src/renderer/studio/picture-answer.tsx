import { Button, FileButton } from '@mantine/core';
import { IconPhoto } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { changeLayer } from '../../shared/design/change-layer.ts';
import { MAX_ASSET_BYTES } from '../../shared/design/contract.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import type { ImageLayer } from '../../shared/design/layer.ts';
import { replacePicture } from '../../shared/design/replace-picture.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { callStudio } from '../bridge/call-studio.ts';
import { showRefusal } from '../bridge/toasts.tsx';
import { useEditorSession } from '../design-editor/editor-session.ts';
import styles from './guided-depth.module.css';
import { openPictures, type PlacedPicture } from './guided-questions.ts';

/** The design's pictures, each with the way to another one in its place. */
export function PictureAnswer({ document }: { document: DesignDocument }): ReactNode {
  const intl = useIntl();
  const pictures = openPictures(document);
  const take = async (place: PlacedPicture, file: File | null): Promise<void> => {
    if (!file) return;
    try {
      await takePicture(place, file);
    } catch (error) {
      showRefusal(error, { lead: intl.formatMessage({ id: 'editor.picture-refused' }, { fileName: file.name }) });
    }
  };
  return (
    <ul className={styles.pictures}>
      {pictures.map((place, index) => (
        <li key={`${place.areaKey}/${place.layer.id}`}>
          <img className={styles.picture} src={`app://studio/assets/${place.layer.assetHash}`} alt={place.layer.name} />
          <FileButton accept="image/png,image/jpeg,image/webp" onChange={(file) => void take(place, file)}>
            {(props) => (
              <Button {...props} variant="default" leftSection={<IconPhoto size={18} stroke={1.5} aria-hidden />}>
                <FormattedMessage id="studio.picture-choose" values={{ place: index + 1, count: pictures.length }} />
              </Button>
            )}
          </FileButton>
        </li>
      ))}
    </ul>
  );
}

/** Takes a file into the store and puts it where the old picture is; nothing happens where that is gone meanwhile. */
async function takePicture({ areaKey, layer }: PlacedPicture, file: File): Promise<void> {
  if (file.size > MAX_ASSET_BYTES) throw new AppError('asset.too-large', { what: 'bytes', found: file.size, limit: MAX_ASSET_BYTES });
  const asset = await callStudio('design.importAsset', { bytes: new Uint8Array(await file.arrayBuffer()) });
  const change = (before: ImageLayer): ImageLayer => replacePicture(before, asset);
  useEditorSession.getState().edit((document) => changeLayer<ImageLayer>(document, { areaKey, layer, change }));
}
