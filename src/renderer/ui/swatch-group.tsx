import type { KeyboardEvent } from 'react';
import { Swatch } from './swatch.tsx';

interface SwatchChoice {
  readonly id: number;
  readonly name: string;
  readonly hex: string;
  readonly finish: 'plain' | 'heather' | 'garment-dyed';
}

interface SwatchGroupProps {
  readonly label: string;
  readonly choices: readonly SwatchChoice[];
  readonly selectedId: number | undefined;
  readonly onSelect: (id: number) => void;
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

const moveFocus = (event: KeyboardEvent<HTMLElement>): void => {
  const step = steps[event.key];
  const radios = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=radio]')];
  const at = radios.indexOf(document.activeElement as HTMLElement);
  if (step === undefined || at < 0) return;
  event.preventDefault();
  const next = radios[(at + step + radios.length) % radios.length];
  next?.focus();
  next?.click();
};

/** A row of fabric colours of which one is worn; arrows move through it. */
export function SwatchGroup({ label, choices, selectedId, onSelect }: SwatchGroupProps): React.JSX.Element {
  return (
    <div className="tb-swatches" role="radiogroup" aria-label={label} onKeyDown={moveFocus}>
      {choices.map((choice) => (
        <Swatch key={choice.id} {...choice} selected={choice.id === selectedId} onSelect={() => onSelect(choice.id)} />
      ))}
    </div>
  );
}
