import { Button, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormattedDate, FormattedMessage, useIntl } from 'react-intl';
import type { TemplateVersion } from '../../shared/design/template-calls.ts';
import type { Template } from '../../shared/design/template.ts';
import { callStudio } from '../bridge/call-studio.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { showRefusal } from '../bridge/toasts.tsx';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import type { ProductChoice } from './product-choice.ts';
import { TemplatePlate } from './template-plate.tsx';
import styles from './template-versions.module.css';
import { sayUndoable } from './use-template-actions.tsx';
import { useFocusGivenBack } from '../ui/focus-given-back.ts';

interface TemplateVersionsProps {
  template: Template;
  choice: ProductChoice;
  onClose(): void;
}

/** Every kept state of an own template, as it looks, with its date; one of them is in use. */
export function TemplateVersions({ template: { uid, name }, choice, onClose }: TemplateVersionsProps): ReactNode {
  useFocusGivenBack();
  const intl = useIntl();
  const versions = useStudioQuery('design.listTemplateVersions', { templateUid: uid });
  const records = useStudioQuery('design.listTemplateRecords', {});
  const current = records.data?.find(({ templateUid }) => templateUid === uid)?.version;
  const take = async (version: number): Promise<void> => {
    const setTo = (wanted: number): Promise<unknown> => callStudio('design.setTemplateVersion', { templateUid: uid, version: wanted });
    try {
      await setTo(version);
      if (current !== undefined) sayUndoable(`version ${uid}`, 'gallery.done-version', name, () => setTo(current));
    } catch (error) {
      showRefusal(error);
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={560}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'ui.close' }) }}
      title={<FormattedMessage id="gallery.versions-title" values={{ name }} />}
    >
      {versions.isError && <ErrorNotice error={versions.error} onRetry={() => void versions.refetch()} />}
      <ol className={styles.versions}>
        {versions.data?.map((version) => (
          <VersionRow
            key={version.version}
            version={version}
            choice={choice}
            isNamedSo={version.template.name === name}
            isCurrent={version.version === current}
            onTake={() => void take(version.version)}
          />
        ))}
      </ol>
    </Modal>
  );
}

interface VersionRowProps {
  version: TemplateVersion;
  choice: ProductChoice;
  /** Whether its name is the one over the list, which need not be said again. */
  isNamedSo: boolean;
  isCurrent: boolean;
  onTake(): void;
}

function VersionRow({ version: { version, savedAtMs, template }, choice, isNamedSo, isCurrent, onTake }: VersionRowProps): ReactNode {
  const intl = useIntl();
  return (
    <li className={styles.version} aria-current={isCurrent || undefined} data-version={version}>
      <TemplatePlate template={template} choice={choice} sidePx={160} className={styles.plate ?? ''} />
      <div className={styles.words}>
        <strong>
          <FormattedMessage id="gallery.version" values={{ version }} />
        </strong>
        {!isNamedSo && <span className="tb-clip">{template.name}</span>}
        <span className="tb-secondary tb-figures">
          <FormattedDate value={savedAtMs} dateStyle="medium" timeStyle="short" />
        </span>
      </div>
      {isCurrent ? (
        <span className={styles.current}>
          <FormattedMessage id="gallery.version-current" />
        </span>
      ) : (
        <Button variant="default" aria-label={intl.formatMessage({ id: 'gallery.version-take-named' }, { version })} onClick={onTake}>
          <FormattedMessage id="gallery.version-take" />
        </Button>
      )}
    </li>
  );
}
