import { Button, Progress, SegmentedControl, TextInput, Textarea } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { MAX_PROOF_NOTES_LENGTH } from '../../shared/production/proof/proof-record.ts';
import { proofPapers, type ProofPaper } from '../../shared/production/proof/proof-sheet.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import type { ProofProgress } from './make-proof.ts';
import styles from './proofs.module.css';

const papers = Object.keys(proofPapers) as ProofPaper[];

interface ProofFormProps {
  /** Null when the design has a name. */
  readonly name: string | null;
  onName(name: string): void;
  readonly notes: string;
  onNotes(notes: string): void;
  readonly paper: ProofPaper;
  onPaper(paper: ProofPaper): void;
  /** What was ordered is not saved once more. */
  readonly isOrdered: boolean;
  readonly ready: boolean;
  readonly progress: ProofProgress | null;
  readonly error: unknown;
  onSave(): void;
  onCancel(): void;
}

/** What a new proof says beside the design, and the way to its PDF. */
export function ProofForm(props: ProofFormProps): React.JSX.Element {
  const intl = useIntl();
  const { name, notes, paper, ready, progress, error } = props;
  if (progress !== null) return <Making progress={progress} onCancel={props.onCancel} />;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave();
      }}
    >
      {name === null ? null : (
        <TextInput
          required
          label={intl.formatMessage({ id: 'proof.design-name' })}
          maxLength={120}
          value={name}
          onChange={(event) => props.onName(event.currentTarget.value)}
        />
      )}
      <Textarea
        label={intl.formatMessage({ id: 'proof.notes' })}
        description={intl.formatMessage({ id: 'proof.notes-hint' })}
        autosize
        minRows={4}
        maxRows={10}
        maxLength={MAX_PROOF_NOTES_LENGTH}
        value={notes}
        onChange={(event) => props.onNotes(event.currentTarget.value)}
        data-proof-notes
      />
      <div>
        <p className={styles.label}>
          <FormattedMessage id="proof.paper" />
        </p>
        <SegmentedControl
          fullWidth
          aria-label={intl.formatMessage({ id: 'proof.paper' })}
          value={paper}
          data={papers.map((value) => ({ value, label: intl.formatMessage({ id: `proof.paper-${value}` }) }))}
          onChange={props.onPaper}
        />
      </div>
      {error === undefined ? null : <ErrorNotice error={error} lead={<FormattedMessage id="proof.failed" />} />}
      <Button type="submit" size="md" disabled={!ready || name?.trim() === ''} data-action="proof-save">
        <FormattedMessage id="proof.save" />
      </Button>
      <p className={styles.hint}>
        <FormattedMessage id={props.isOrdered ? 'proof.save-hint-order' : 'proof.save-hint'} />
      </p>
    </form>
  );
}

function Making({ progress, onCancel }: { readonly progress: ProofProgress; onCancel(): void }): React.JSX.Element {
  const intl = useIntl();
  const { done, count } = progress;
  return (
    <div className={styles.form}>
      <p role="status">
        <FormattedMessage id="proof.making" values={{ number: Math.min(done + 1, count), count }} />
      </p>
      <Progress value={count === 0 ? 100 : (done / count) * 100} size="sm" aria-label={intl.formatMessage({ id: 'print.progress' })} />
      <Button variant="default" data-autofocus onClick={onCancel} data-action="proof-cancel">
        <FormattedMessage id="ui.cancel" />
      </Button>
    </div>
  );
}
