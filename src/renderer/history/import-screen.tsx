import { Button, Progress } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import styles from './history.module.css';
import { ImportList } from './import-list.tsx';
import { ImportStart } from './import-start.tsx';
import { MappingStep } from './mapping-step.tsx';
import { PreviewStep } from './preview-step.tsx';
import { useImport, type ImportWork, type TableImport } from './use-import.ts';

/** Brings past orders and customers in from a table: choose it, say what its columns hold, see what would happen, import it. */
export function ImportScreen(): React.JSX.Element {
  const intl = useIntl();
  const table = useImport();
  return (
    <div className="tb-page">
      <PageTitle title={intl.formatMessage({ id: 'history.page' })} />
      {table.error === undefined ? null : <ErrorNotice error={table.error} />}
      {table.work !== undefined && table.work.what !== 'opening' ? (
        <Working work={table.work} onCancel={table.cancel} />
      ) : (
        <CurrentStep table={table} />
      )}
      {table.state.at === 'start' || table.state.at === 'done' ? <ImportList /> : null}
    </div>
  );
}

function CurrentStep({ table }: { readonly table: TableImport }): React.JSX.Element {
  const { state } = table;
  switch (state.at) {
    case 'start':
      return <ImportStart table={table} />;
    case 'mapping':
      return <MappingStep table={table} sample={state.sample} />;
    case 'preview':
      return <PreviewStep table={table} sample={state.sample} report={state.report} />;
    case 'done':
      return (
        <Notice
          tone="good"
          title={
            <FormattedMessage
              id={`history.done.${state.record.kind}`}
              values={{ orders: state.record.orderCount, customers: state.record.customerCount, name: state.record.fileName }}
            />
          }
          action={{ label: <FormattedMessage id="history.another" />, onPress: table.startOver }}
        >
          <FormattedMessage id="history.done-undo" />
        </Notice>
      );
  }
}

function Working({ work, onCancel }: { readonly work: ImportWork; readonly onCancel: () => void }): React.JSX.Element {
  const intl = useIntl();
  const phase = work.phase ?? (work.what === 'checking' ? 'reading' : 'writing');
  return (
    <section className={styles.card} aria-busy>
      <p role="status" className={styles.lead}>
        <FormattedMessage id={`history.phase.${phase}`} />
      </p>
      <Progress value={work.share * 100} size="md" aria-label={intl.formatMessage({ id: 'history.progress' })} />
      <p className="tb-secondary">
        <FormattedMessage id={work.what === 'checking' ? 'history.checking-text' : 'history.importing-text'} />
      </p>
      <div>
        <Button variant="default" onClick={onCancel} data-action="import-cancel">
          <FormattedMessage id="ui.cancel" />
        </Button>
      </div>
    </section>
  );
}
