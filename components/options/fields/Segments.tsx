export interface SegmentOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly isDisabled?: boolean;
}

interface SegmentsProps<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly options: readonly SegmentOption<Value>[];
  readonly value: Value | null;
  readonly onChoose: (value: Value) => void;
}

/** Radio buttons in a row: native ones, so that arrows and screen readers work as everywhere. */
export function Segments<Value extends string>({ name, label, options, value, onChoose }: SegmentsProps<Value>) {
  const isLocked = options.filter((option) => !option.isDisabled).length < 2;
  return (
    <span className={`tf-segments ${isLocked ? 'is-locked' : ''}`} role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} className={`is-${option.value}`}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            disabled={option.isDisabled === true}
            onChange={() => onChoose(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </span>
  );
}
