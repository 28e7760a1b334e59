import { Button, Modal } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { InteractionScreen } from '../../shared/interactions/interaction.ts';
import { hasPicks, noPicks, type TastePicks } from '../../shared/recommendation/taste-picks.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { moveFocus } from './move-focus.ts';
import { useSessionTastes } from '../bridge/session-tastes.ts';
import { choicesOf, tasteSteps } from './taste-steps.ts';
import { TasteTile } from './taste-tile.tsx';
import { TastesEnd } from './tastes-end.tsx';
import styles from './tastes.module.css';
import { useFocusGivenBack } from '../ui/focus-given-back.ts';

interface TastesDialogProps {
  readonly customerId: number | null;
  readonly screen: InteractionScreen;
  onClose(): void;
}

/** Tastes in three taps: a garment, a design, a colour, each as pictures, each to be skipped; then whether they may be kept. */
export function TastesDialog({ customerId, screen, onClose }: TastesDialogProps): React.JSX.Element {
  useFocusGivenBack();
  const intl = useIntl();
  const [at, setAt] = useState(0);
  const [picks, setPicks] = useState<TastePicks>(useSessionTastes(customerId).picks ?? noPicks);
  const step = tasteSteps[at];
  const go = (wanted: TastePicks): void => {
    setPicks(wanted);
    if (at + 1 === tasteSteps.length && !hasPicks(wanted)) onClose();
    else setAt(at + 1);
  };
  return (
    <Modal
      opened
      centered
      onClose={onClose}
      size="min(1060px, 94vw)"
      radius="lg"
      title={<FormattedMessage id="tastes.title" />}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'ui.close' }) }}
    >
      <div className={styles.thread} aria-hidden>
        {tasteSteps.map((each, index) => (
          <span key={each} data-done={index < at || undefined} data-now={index === at || undefined} />
        ))}
      </div>
      {step === undefined ? (
        <TastesEnd customerId={customerId} screen={screen} picks={picks} onBack={() => setAt(at - 1)} onClose={onClose} />
      ) : (
        <TasteQuestion key={step} at={at} picks={picks} onPick={go} onBack={() => setAt(at - 1)} />
      )}
    </Modal>
  );
}

interface TasteQuestionProps {
  readonly at: number;
  readonly picks: TastePicks;
  onPick(picks: TastePicks): void;
  onBack(): void;
}

/** What a step leaves when it is skipped. */
const skipped = [
  (picks: TastePicks): TastePicks => ({ ...picks, productId: null }),
  (picks: TastePicks): TastePicks => ({ ...picks, templateUid: null }),
  (picks: TastePicks): TastePicks => ({ ...picks, colour: null }),
] as const;

function TasteQuestion({ at, picks, onPick, onBack }: TasteQuestionProps): React.JSX.Element {
  const products = useStudioQuery('catalog.listProducts', {}).data ?? [];
  const templates = useStudioQuery('design.listTemplates', {}).data ?? [];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const step = tasteSteps[at] ?? 'product';
  return (
    <section className={styles.question} data-step={step}>
      <div>
        <h3 ref={heading} tabIndex={-1} className={`tb-display ${styles.title}`}>
          <FormattedMessage id={`tastes.ask-${step}`} />
        </h3>
        <p className={styles.hint}>
          <FormattedMessage id="tastes.hint" values={{ step: at + 1, steps: tasteSteps.length }} />
        </p>
      </div>
      <ul className={styles.tiles}>
        {choicesOf(step, picks, products, templates).map((choice) => (
          <TasteTile
            key={choice.key}
            look={choice.look}
            label={choice.label}
            isPicked={choice.isPicked}
            onPick={() => onPick(choice.picks)}
            onKeyDown={moveFocus}
          />
        ))}
      </ul>
      <div className={styles.actions}>
        {at === 0 ? (
          <span />
        ) : (
          <Button variant="subtle" size="md" leftSection={<IconArrowLeft size={18} stroke={1.5} aria-hidden />} onClick={onBack}>
            <FormattedMessage id="tastes.back" />
          </Button>
        )}
        <Button variant="default" size="md" onClick={() => onPick(skipped[at]?.(picks) ?? picks)} data-action="taste-skip">
          <FormattedMessage id="tastes.skip" />
        </Button>
      </div>
    </section>
  );
}
