import { UnstyledButton } from '@mantine/core';
import { IconCircleCheck, IconFileAlert, IconFileCheck, IconMessage } from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { presentProof } from '../../shared/production/proof/proof-record.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { useDocumentHash } from './document-hash.ts';
import './proof-chip.css';
import { proofMessage } from './proof-message.ts';
import { useStudioQuery } from './use-studio-query.ts';

interface ProofChipProps {
  /** The saved design; null for what was ordered or is not saved. */
  readonly designId: number | null;
  readonly document: DesignDocument | null;
  /** Opens the proof. */
  onOpen(): void;
}

const icons = { made: IconFileCheck, sent: IconFileCheck, approved: IconCircleCheck, rejected: IconMessage, void: IconFileAlert } as const;

/** Where the proof of a design stands; nothing where there is none. */
export function ProofChip({ designId, document, onOpen }: ProofChipProps): React.JSX.Element | null {
  const intl = useIntl();
  const hash = useDocumentHash(document);
  const documentHashes = hash === undefined ? [] : [hash];
  const proofs = useStudioQuery(
    'production.listProofs',
    { designId, documentHashes },
    { enabled: hash !== undefined, keepPrevious: true },
  ).data;
  const present = hash === undefined || proofs === undefined ? undefined : presentProof(proofs, hash);
  if (present === undefined) return null;
  const state = present.isVoid ? 'void' : present.proof.state;
  const Icon = icons[state];
  return (
    <UnstyledButton className="tb-proof-chip" data-proof-state={state} onClick={onOpen}>
      <Icon size={16} stroke={1.5} aria-hidden />
      <span>{proofMessage(intl, present)}</span>
    </UnstyledButton>
  );
}
