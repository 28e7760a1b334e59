import { Button, Modal } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ProductPrintArea } from '../../shared/catalog/product.ts';
import { checkRoster } from '../../shared/design/check-roster.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { rosterFields } from '../../shared/design/roster.ts';
import { useEditorSession, type DesignIdentity } from '../design-editor/editor-session.ts';
import { useTextShaper } from '../design-editor/layer-canvas.tsx';
import { useAddLayers } from '../design-editor/use-add-layers.ts';
import { Notice } from '../ui/notice.tsx';
import { colorOnCloth } from './design-colors.ts';
import { matchSize } from './match-size.ts';
import { sizeOffers } from './order-lines.ts';
import type { ProductChoice } from './product-choice.ts';
import styles from './roster-dialog.module.css';
import { RosterFoot } from './roster-foot.tsx';
import { RosterIntake } from './roster-intake.tsx';
import { rosterPiece } from './roster-lines.ts';
import { RosterMapping } from './roster-mapping.tsx';
import { RosterTable } from './roster-table.tsx';
import { useRoster } from './use-roster.ts';

interface RosterDialogProps {
  choice: ProductChoice;
  area: ProductPrintArea;
  design: DesignIdentity;
  opened: boolean;
  onClose(): void;
}

/** A team's list fills the design: one piece for each person, checked, shown and put into the basket. The list stays while the studio is open. */
export function RosterDialog({ choice, area, design, opened, onClose }: RosterDialogProps): ReactNode {
  const intl = useIntl();
  const roster = useRoster(choice.product.sizes);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size={1080}
      title={<FormattedMessage id="studio.roster-title" values={{ name: design.name }} />}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'studio.close' }) }}
    >
      <RosterSteps roster={roster} choice={choice} area={area} design={design} onClose={onClose} />
    </Modal>
  );
}

interface RosterStepsProps extends Omit<RosterDialogProps, 'opened'> {
  roster: ReturnType<typeof useRoster>;
}

/** What comes next: a field in the design, the list, or what becomes of it; for the design as it is this moment, as pieces are ordered from it. */
function RosterSteps({ roster, choice, area, design, onClose }: RosterStepsProps): ReactNode {
  const document = useEditorSession((session) => session.document);
  if (!document || rosterFields(document).length === 0) return <NoFields choice={choice} area={area} />;
  if (roster.rows.length === 0) return <RosterIntake roster={roster} />;
  return <FilledRoster roster={roster} choice={choice} document={document} design={design} onClose={onClose} />;
}

/** Nothing in the design takes a name or a number yet. */
function NoFields({ choice, area }: Pick<RosterDialogProps, 'choice' | 'area'>): ReactNode {
  const { hex } = choice.colourway;
  const add = useAddLayers(area, colorOnCloth(hex), hex);
  return (
    <Notice tone="info" title={<FormattedMessage id="studio.roster-no-fields" />}>
      <p>
        <FormattedMessage id="studio.roster-no-fields-fix" />
      </p>
      <div className={styles.ways}>
        {(['name', 'number'] as const).map((field) => (
          <Button key={field} variant="default" size="xs" onClick={() => add.rosterField(field)}>
            <FormattedMessage id={`studio.roster-add-${field}`} />
          </Button>
        ))}
      </div>
    </Notice>
  );
}

interface FilledRosterProps extends Pick<RosterStepsProps, 'roster' | 'choice' | 'design' | 'onClose'> {
  document: DesignDocument;
}

function FilledRoster({ roster, choice, document, design, onClose }: FilledRosterProps): ReactNode {
  const shaper = useTextShaper() ?? undefined;
  const { rows } = roster;
  const { sizes } = choice.product;
  const offers = useMemo(() => sizeOffers(choice, document), [choice, document]);
  const pieces = useMemo(() => rows.map((row) => rosterPiece(choice.product, offers, row)), [rows, offers, choice.product]);
  const findings = useMemo(() => {
    const isSize = (typed: string): boolean => matchSize(sizes, typed) !== undefined;
    return checkRoster(rows, { fields: rosterFields(document), isSize, shaper });
  }, [rows, document, sizes, shaper]);
  return (
    <div className={styles.filled}>
      <RosterMapping roster={roster} />
      <RosterTable roster={roster} choice={choice} pieces={pieces} findings={findings} />
      <RosterFoot roster={roster} choice={choice} pieces={pieces} findings={findings} design={design} onClose={onClose} />
    </div>
  );
}
