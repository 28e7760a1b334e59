import { Modal } from '@mantine/core';
import { useMemo, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { DecorationMethod } from '../../shared/catalog/decoration-method.ts';
import type { PrintTarget } from '../../shared/production/print-job-calls.ts';
import { printJobName } from '../../shared/production/print-job-names.ts';
import type { PrintSource } from '../../shared/production/print-job.ts';
import { dayOf } from '../bridge/day-of.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useFindingRequest } from '../bridge/finding-request.ts';
import { usePrintRequest } from '../bridge/print-request.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import type { FoundFinding } from '../preflight/find-findings.ts';
import { stopsPrint, type ShownFinding } from '../preflight/shown-finding.ts';
import { usePreflight, type Preflight } from '../preflight/use-preflight.ts';
import { plannedFiles, startChoices, type PrintChoice } from './print-choice.ts';
import { PrintChoiceTable } from './print-choice-table.tsx';
import { PrintFindings } from './print-findings.tsx';
import { PrintFoot } from './print-foot.tsx';
import styles from './print-files.module.css';
import { PrintDone, PrintRunning } from './print-progress.tsx';
import { usePrintJob } from './use-print-job.ts';

/** Print files of whatever was asked for: which, in which form, and their making. */
export function PrintFilesDialog(): React.JSX.Element | null {
  const intl = useIntl();
  const { wanted, close } = usePrintRequest();
  const methods = useStudioQuery('catalog.listMethods', {}, { enabled: wanted !== null });
  const preferences = useStudioQuery('settings.getPreferences', {});
  if (wanted === null) return null;
  return (
    <Modal
      opened
      centered
      size="min(860px, 94vw)"
      radius="lg"
      lockScroll={false}
      closeOnClickOutside={false}
      onClose={close}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'ui.close' }) }}
      title={<FormattedMessage id="print.title" />}
    >
      {methods.isError ? <ErrorNotice error={methods.error} onRetry={() => void methods.refetch()} /> : null}
      {methods.data && preferences.data ? (
        <PrintJobView
          sources={wanted.sources}
          sizeKey={wanted.sizeKey}
          methods={methods.data}
          pattern={preferences.data.printNamePattern}
          onClose={close}
        />
      ) : null}
    </Modal>
  );
}

interface PrintJobViewProps {
  readonly sources: readonly PrintSource[];
  readonly sizeKey: string | undefined;
  readonly methods: readonly DecorationMethod[];
  readonly pattern: string;
  onClose(): void;
}

function PrintJobView({ sources, sizeKey, methods, pattern, onClose }: PrintJobViewProps): React.JSX.Element {
  const [choices, setChoices] = useState<readonly PrintChoice[]>(() => startChoices(sources, methods, sizeKey));
  const [target, setTarget] = useState<PrintTarget>();
  const { state, start, cancel } = usePrintJob();
  const askForFinding = useFindingRequest((request) => request.ask);
  const [day] = useState(() => dayOf(new Date()));
  const files = plannedFiles(choices, pattern, day);
  const { findings, checked, error: unchecked } = useFindingsOf(sources, choices);
  // A single file needs no ZIP around it, and several cannot be one file.
  const usualTarget = files.length === 1 ? 'file' : 'zip';
  const chosenTarget = target === undefined || (target === 'file' && files.length !== 1) ? usualTarget : target;
  const show = ({ key }: ShownFinding): void => {
    onClose();
    askForFinding(key);
  };
  if (state.at === 'printing') return <PrintRunning files={state.files} progress={state.progress} onCancel={cancel} />;
  if (state.at === 'done') return <PrintDone job={state.job} onClose={onClose} />;
  if (choices.length === 0) {
    return (
      <p className="tb-secondary">
        <FormattedMessage id="print.nothing" />
      </p>
    );
  }
  const items = files.map(({ item }) => item);
  const stopped = findings.some(stopsPrint);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (files.length > 0 && !stopped) void start(files, chosenTarget, printJobName(items, day));
      }}
    >
      <PrintChoiceTable choices={choices} files={files} onChange={setChoices} onLeave={onClose} />
      {state.error === undefined ? null : <ErrorNotice error={state.error} lead={<FormattedMessage id="print.failed" />} />}
      <PrintFindings findings={findings} error={unchecked} onShow={sources.every(({ order }) => order === null) ? show : undefined} />
      <PrintFoot count={files.length} held={stopped || (checked === undefined && !unchecked)} target={chosenTarget} onTarget={setTarget} />
    </form>
  );
}

/** What is found in the print areas that are ticked; every size is looked at once, when the dialog opens. */
function useFindingsOf(sources: readonly PrintSource[], choices: readonly PrintChoice[]): Preflight {
  const looked = useMemo(() => sources.map((source) => ({ ...source, garmentHex: source.colour.hex })), [sources]);
  const isTicked = ({ source, areaKey }: FoundFinding): boolean =>
    choices.some(
      ({ item, ticked }) => ticked && item.areaKey === areaKey && item.document === source.document && item.sizeKey === source.sizeKey,
    );
  return usePreflight(looked, { isWanted: isTicked });
}
