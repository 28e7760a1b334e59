import { Button, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Product } from '../../shared/catalog/product.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useStudioChange } from '../bridge/use-studio-change.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { announce } from '../design-editor/announcer.tsx';
import { useEditorSession } from '../design-editor/editor-session.ts';
import { VersionDetails } from './version-details.tsx';
import { VersionList } from './version-list.tsx';
import styles from './versions-panel.module.css';

interface VersionsPanelProps {
  products: readonly Product[];
  onSave(): void;
  onClose(): void;
}

/** The versions of the open design: keep what is there now, look at an earlier one, go back to it. */
export function VersionsPanel({ products, onSave, onClose }: VersionsPanelProps): ReactNode {
  const designId = useEditorSession((session) => session.identity.designId);
  const [chosenId, setChosenId] = useState<number>();
  const answer = useStudioQuery('design.listDesignVersions', { designId: designId ?? 1 }, { enabled: designId !== null });
  const versions = answer.data ?? [];
  const chosen = versions.find(({ id }) => id === chosenId) ?? versions[0];
  if (designId === null) return <UnsavedNote onSave={onSave} onClose={onClose} />;
  return (
    <div className={styles.panel}>
      <KeepForm designId={designId} onKept={setChosenId} />
      {answer.isError && <ErrorNotice error={answer.error} onRetry={() => void answer.refetch()} />}
      {answer.isSuccess && !chosen && (
        <p className="tb-secondary">
          <FormattedMessage id="studio.versions-none" />
        </p>
      )}
      {chosen && (
        <div className={styles.both}>
          <VersionList versions={versions} chosen={chosen} products={products} onChoose={setChosenId} />
          <VersionDetails key={chosen.id} version={chosen} products={products} onClose={onClose} />
        </div>
      )}
    </div>
  );
}

/** Versions belong to a design of the shop: one that was never saved is saved first. */
function UnsavedNote({ onSave, onClose }: Pick<VersionsPanelProps, 'onSave' | 'onClose'>): ReactNode {
  return (
    <div className={styles.panel}>
      <p className="tb-secondary">
        <FormattedMessage id="studio.versions-unsaved" />
      </p>
      <Button
        style={{ alignSelf: 'flex-start' }}
        onClick={() => {
          onClose();
          onSave();
        }}
      >
        <FormattedMessage id="studio.save-title" />
      </Button>
    </div>
  );
}

function KeepForm({ designId, onKept }: { designId: number; onKept(versionId: number): void }): ReactNode {
  const intl = useIntl();
  const document = useEditorSession((session) => session.document);
  const keep = useStudioChange('design.keepDesignVersion');
  const [name, setName] = useState('');
  const submit = async (): Promise<void> => {
    if (!document || name.trim() === '') return;
    const kept = await keep.mutateAsync({ designId, name: name.trim(), document }).catch(() => undefined);
    if (!kept) return;
    setName('');
    onKept(kept.id);
    announce(intl.formatMessage({ id: 'studio.said-version-kept' }, { name: kept.name }));
  };
  return (
    <form
      className={styles.keep}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextInput
        data-autofocus
        label={intl.formatMessage({ id: 'studio.version-name' })}
        placeholder={intl.formatMessage({ id: 'studio.version-name-hint' })}
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={keep.isPending} disabled={name.trim() === ''} data-action="keep-version">
        <FormattedMessage id="studio.version-keep" />
      </Button>
      {keep.isError && <ErrorNotice error={keep.error} />}
    </form>
  );
}
