import { Button, TextInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { MAX_PROOF_NOTES_LENGTH, type Proof } from '../../shared/production/proof/proof-record.ts';
import { orRefused } from '../bridge/or-refused.ts';
import { proofMessage } from '../bridge/proof-message.ts';
import { useStudioChange } from '../bridge/use-studio-change.ts';
import { Notice } from '../ui/notice.tsx';
import { showUndoToast } from '../ui/undo-toast.tsx';
import styles from './proofs.module.css';

type Answer = 'approve' | 'reject';

interface ProofAnswerProps {
  readonly proof: Proof;
  /** Whom the design is for, to begin the name with. */
  readonly customerName: string | null;
}

/** Where a proof stands, and what its customer says to it. */
export function ProofAnswer({ proof, customerName }: ProofAnswerProps): React.JSX.Element {
  const intl = useIntl();
  const [answering, setAnswering] = useState<Answer>();
  const withdraw = useStudioChange('production.withdrawProofAnswer');
  const takeBack = (): void => void orRefused(() => withdraw.mutateAsync({ proofUid: proof.uid }));
  if (answering !== undefined && proof.state === 'sent') {
    return (
      <AnswerForm
        proof={proof}
        answer={answering}
        customerName={customerName}
        onDone={(answered) => {
          setAnswering(undefined);
          if (answered === undefined) return;
          showUndoToast({
            id: 'proof-answer',
            message: proofMessage(intl, { proof: answered, isVoid: false }),
            undoLabel: <FormattedMessage id="ui.undo" />,
            onUndo: takeBack,
          });
        }}
      />
    );
  }
  const tone = proof.state === 'approved' ? 'good' : proof.state === 'rejected' ? 'warn' : 'info';
  return (
    <div className={styles.form}>
      <Notice tone={tone} title={proofMessage(intl, { proof, isVoid: false })}>
        {proof.answer === null || proof.answer.note === '' ? (
          <FormattedMessage id="proof.number-of" values={{ number: proof.number, date: proof.madeAtMs }} />
        ) : (
          <q className={styles.note}>{proof.answer.note}</q>
        )}
      </Notice>
      {proof.answer === null ? (
        <div className={styles.actions}>
          <Button onClick={() => setAnswering('approve')} data-action="proof-approve">
            <FormattedMessage id="proof.approve" />
          </Button>
          <Button variant="default" onClick={() => setAnswering('reject')} data-action="proof-reject">
            <FormattedMessage id="proof.reject" />
          </Button>
        </div>
      ) : (
        <div className={styles.actions}>
          <Button variant="default" loading={withdraw.isPending} onClick={takeBack} data-action="proof-withdraw">
            <FormattedMessage id="proof.withdraw" />
          </Button>
        </div>
      )}
    </div>
  );
}

interface AnswerFormProps extends ProofAnswerProps {
  readonly answer: Answer;
  /** With what was kept, or with nothing when it was left. */
  onDone(answered?: Proof): void;
}

function AnswerForm({ proof, answer, customerName, onDone }: AnswerFormProps): React.JSX.Element {
  const intl = useIntl();
  const [name, setName] = useState(customerName ?? '');
  const [note, setNote] = useState('');
  const change = useStudioChange(answer === 'approve' ? 'production.approveProof' : 'production.rejectProof');
  const keep = async (): Promise<void> => {
    const answered = await orRefused(() => change.mutateAsync({ proofUid: proof.uid, name, note }));
    if (answered) onDone(answered);
  };
  return (
    <form
      className={styles.form}
      aria-label={intl.formatMessage({ id: `proof.${answer}-title` }, { number: proof.number })}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <h3 className={styles.heading}>
        <FormattedMessage id={`proof.${answer}-title`} values={{ number: proof.number }} />
      </h3>
      <TextInput
        required
        autoFocus
        label={intl.formatMessage({ id: 'proof.who' })}
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        data-proof-name
      />
      <Textarea
        required={answer === 'reject'}
        label={intl.formatMessage({ id: answer === 'approve' ? 'proof.note' : 'proof.changes' })}
        autosize
        minRows={3}
        maxRows={8}
        maxLength={MAX_PROOF_NOTES_LENGTH}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        data-proof-note
      />
      <div className={styles.actions}>
        <Button
          type="submit"
          loading={change.isPending}
          disabled={name.trim() === '' || (answer === 'reject' && note.trim() === '')}
          data-action="proof-answer"
        >
          <FormattedMessage id={`proof.${answer}-keep`} />
        </Button>
        <Button variant="default" onClick={() => onDone()}>
          <FormattedMessage id="ui.cancel" />
        </Button>
      </div>
    </form>
  );
}
