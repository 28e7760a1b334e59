import { Button } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { DecorationMethod } from '../../shared/catalog/decoration-method.ts';
import { presentProof } from '../../shared/production/proof/proof-record.ts';
import type { ProofPaper } from '../../shared/production/proof/proof-sheet.ts';
import type { Preferences } from '../../shared/settings/contract.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import type { WantedProof } from '../bridge/proof-request.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { useEditorSession } from '../design-editor/editor-session.ts';
import { Notice } from '../ui/notice.tsx';
import { ProofAnswer } from './proof-answer.tsx';
import { ProofForm } from './proof-form.tsx';
import { ProofPreview } from './proof-preview.tsx';
import { proofSubject } from './proof-subject.ts';
import styles from './proofs.module.css';
import { useMakeProof } from './use-make-proof.ts';
import { useProofMeasures, useProofPlan, useProofer } from './use-proof-plan.ts';
import { useProofPages } from './use-proof-pages.ts';

interface ProofViewProps {
  readonly wanted: WantedProof;
  readonly methods: readonly DecorationMethod[];
  readonly preferences: Preferences;
  readonly shop: string;
}

/** The pages at the left; at the right a new proof, or what became of the present one. */
export function ProofView({ wanted, methods, preferences, shop }: ProofViewProps): React.JSX.Element {
  const proofer = useProofer();
  const [paper, setPaper] = usePaper(preferences);
  const [notes, setNotes] = useState('');
  const [name, setName] = useState(wanted.design?.name ?? '');
  const [again, setAgain] = useState(false);
  const customerName = useCustomerName(wanted);
  const shown = wanted.sources.find(({ sizeKey }) => sizeKey === wanted.sizeKey) ?? wanted.sources[0]!;
  const measured = useProofMeasures(proofer, wanted, shown, methods);
  const measures = measured && 'measures' in measured ? measured.measures : undefined;
  const designId = useDesignId(wanted);
  const hash = measures?.documents.find(({ sizeKey }) => sizeKey === shown.sizeKey)?.documentHash;
  const proofs = useStudioQuery(
    'production.listProofs',
    { designId, documentHashes: hash === undefined ? [] : [hash] },
    { keepPrevious: true },
  );
  const present = hash === undefined || proofs.data === undefined ? undefined : presentProof(proofs.data, hash);
  const current = present && !present.isVoid && !again ? present.proof : undefined;

  const base = useMemo(
    () =>
      measures && {
        wanted,
        shown,
        shop,
        name,
        customerName,
        documents: measures.documents,
        notes,
        paper,
        unit: preferences.lengthUnit,
      },
    [measures, wanted, shown, shop, name, customerName, notes, paper, preferences.lengthUnit],
  );
  const subject = useMemo(() => base && proofSubject(base, current), [base, current]);
  const planned = useProofPlan(subject, measures?.figures, methods);
  const pages = useProofPages(proofer, planned);
  const making = useMakeProof({
    wanted,
    name,
    notes,
    methods,
    pattern: preferences.printNamePattern,
    proofer,
    figures: measures?.figures,
    base,
  });
  if (measured && 'error' in measured) return <ErrorNotice error={measured.error} lead={<FormattedMessage id="proof.cannot" />} />;
  return (
    <div className={styles.view}>
      <ProofPreview pages={pages} />
      <div className={styles.side}>
        {making.savedAs === undefined ? null : (
          <Notice tone="good" title={<FormattedMessage id="proof.saved" />}>
            <span className={styles.path}>{making.savedAs}</span>
          </Notice>
        )}
        {current ? (
          <>
            <ProofAnswer key={current.uid} proof={current} customerName={customerName} />
            {making.error === undefined ? null : <ErrorNotice error={making.error} lead={<FormattedMessage id="proof.failed" />} />}
            <div className={styles.more}>
              <Button variant="subtle" size="compact-sm" onClick={() => void making.saveAgain(current)} data-action="proof-save-again">
                <FormattedMessage id="proof.save-again" />
              </Button>
              <Button variant="subtle" size="compact-sm" onClick={() => setAgain(true)} data-action="proof-again">
                <FormattedMessage id="proof.again" />
              </Button>
            </div>
          </>
        ) : (
          <>
            {present?.isVoid ? (
              <Notice tone="warn" title={<FormattedMessage id="proof.void-title" values={{ number: present.proof.number }} />}>
                <FormattedMessage id="proof.void-fix" />
              </Notice>
            ) : null}
            <ProofForm
              name={wanted.design !== null && designId === null ? name : null}
              onName={setName}
              notes={notes}
              onNotes={setNotes}
              paper={paper}
              onPaper={setPaper}
              isOrdered={wanted.design === null}
              ready={measures !== undefined && hash !== undefined}
              progress={making.progress}
              error={making.error}
              onSave={() => void making.save().then((saved) => saved && setAgain(false))}
              onCancel={making.cancel}
            />
          </>
        )}
      </div>
    </div>
  );
}

/** Inches go with the paper of their lands until a person says otherwise. */
function usePaper({ lengthUnit }: Preferences): [ProofPaper, (paper: ProofPaper) => void] {
  const usual: ProofPaper = lengthUnit === 'inch' ? 'letter' : 'a4';
  const [chosen, setChosen] = useLocalStorage<ProofPaper | null>({
    key: 'tailorbird.proof-paper',
    defaultValue: null,
    getInitialValueInEffect: false,
  });
  return [chosen ?? usual, setChosen];
}

/** The saved design of the proof: the one that was asked for, or what it was saved as meanwhile. */
function useDesignId({ design }: WantedProof): number | null {
  const opened = useEditorSession((session) => (session.document === design?.document ? session.identity.designId : null));
  return design === null ? null : (design.designId ?? opened);
}

function useCustomerName({ design, order }: WantedProof): string | null {
  const customerId = design?.customerId ?? null;
  const customer = useStudioQuery('customers.get', { customerId: customerId ?? 1 }, { enabled: customerId !== null });
  return order?.customerName ?? (customerId === null ? null : (customer.data?.name ?? null));
}
