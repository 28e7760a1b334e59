import './swatch.css';

interface SwatchProps {
  readonly hex: string;
  readonly finish: 'plain' | 'heather' | 'garment-dyed';
  readonly name: string;
  readonly selected: boolean;
  readonly onSelect: () => void;
}

/** A fabric colour that can be picked, with the flecks of a heather or the pale rim of a washed one; one of a radio group. */
export function Swatch({ hex, finish, name, selected, onSelect }: SwatchProps): React.JSX.Element {
  return (
    <button
      type="button"
      role="radio"
      className="tb-swatch"
      aria-checked={selected}
      aria-label={name}
      title={name}
      tabIndex={selected ? 0 : -1}
      data-finish={finish}
      style={{ backgroundColor: hex }}
      onClick={onSelect}
    />
  );
}
