import { Button, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Product } from '../../shared/catalog/product.ts';
import { sideOfDesign } from '../../shared/design/design-side.ts';
import type { DesignVersion } from '../../shared/design/version-calls.ts';
import { callStudio } from '../bridge/call-studio.ts';
import { showRefusal } from '../bridge/toasts.tsx';
import { announce } from '../design-editor/announcer.tsx';
import { useEditorSession } from '../design-editor/editor-session.ts';
import { PlateImage } from '../garment-preview/plate-image.tsx';
import { showUndoToast } from '../ui/undo-toast.tsx';
import { decoratedKeyOf, findChoice } from './product-choice.ts';
import styles from './versions-panel.module.css';

interface VersionDetailsProps {
  version: DesignVersion;
  products: readonly Product[];
  onClose(): void;
}

/** One version, large, and what can be done with it; all of it can be taken back. */
export function VersionDetails({ version, products, onClose }: VersionDetailsProps): ReactNode {
  const intl = useIntl();
  const garment = findChoice(version.document, products);
  const current = useEditorSession((session) => session.document);
  const same = JSON.stringify(current) === JSON.stringify(version.document);
  const goBack = (): void => {
    const { areaKey, edit, showArea } = useEditorSession.getState();
    edit(() => version.document);
    showArea(decoratedKeyOf(version.document, areaKey));
    announce(intl.formatMessage({ id: 'studio.version-back-at' }, { name: version.name }));
    onClose();
  };
  return (
    <section className={styles.details} aria-label={version.name}>
      <div className={styles.large}>
        {garment && (
          <PlateImage
            garmentKey={garment.product.garmentKey}
            sizeKey={garment.variant.sizeKey}
            camera={sideOfDesign(version.document, garment.product.printAreas, garment.variant.sizeKey)}
            garmentHex={garment.colourway.hex}
            finish={garment.colourway.finish}
            document={version.document}
            printAreas={garment.product.printAreas}
            alt={version.name}
            widthPx={640}
          />
        )}
      </div>
      {!garment && (
        <p className="tb-secondary">
          <FormattedMessage id="studio.version-without-garment" />
        </p>
      )}
      {same && (
        <p className="tb-secondary">
          <FormattedMessage id="studio.version-same" />
        </p>
      )}
      <RenameForm version={version} />
      <div className={styles.actions}>
        <Button disabled={!garment || same} onClick={goBack} data-action="go-back-to-version">
          <FormattedMessage id="studio.version-go-back" />
        </Button>
        <Button variant="default" onClick={() => void deleteVersion(version)} data-action="delete-version">
          <FormattedMessage id="studio.version-delete" />
        </Button>
      </div>
    </section>
  );
}

function RenameForm({ version }: { version: DesignVersion }): ReactNode {
  const intl = useIntl();
  const [name, setName] = useState(version.name);
  const rename = (): void => {
    const wanted = name.trim();
    if (wanted === '') setName(version.name);
    else if (wanted !== version.name) callStudio('design.renameDesignVersion', { versionId: version.id, name: wanted }).catch(showRefusal);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        rename();
      }}
    >
      <TextInput
        label={intl.formatMessage({ id: 'studio.version-rename' })}
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        onBlur={rename}
      />
    </form>
  );
}

async function deleteVersion({ id, name }: DesignVersion): Promise<void> {
  try {
    await callStudio('design.deleteDesignVersion', { versionId: id });
  } catch (error) {
    showRefusal(error);
    return;
  }
  showUndoToast({
    id: 'version-deleted',
    message: <FormattedMessage id="studio.version-deleted" values={{ name }} />,
    undoLabel: <FormattedMessage id="studio.version-restore" />,
    onUndo: () => void callStudio('design.restoreDesignVersion', { versionId: id }).catch(showRefusal),
  });
}
