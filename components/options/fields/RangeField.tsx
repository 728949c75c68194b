import type { CSSProperties } from 'react';
import type { Path } from '../document.ts';
import { useSetting } from './editing.ts';
import { Field } from './Field.tsx';

interface RangeFieldProps {
  readonly path: Path;
  readonly label: string;
  readonly hint?: string;
  /** What both ends of the scale are called. */
  readonly low: string;
  readonly high: string;
}

type Positions = CSSProperties & Readonly<Record<`--${string}`, string>>;

const ANY: readonly [number, number] = [0, 100];

function rangeOf(value: unknown): readonly [number, number] {
  if (!Array.isArray(value)) return ANY;
  const [from, to] = value as unknown[];
  return typeof from === 'number' && typeof to === 'number' ? [from, to] : ANY;
}

/** A range of 0–100 with an end to drag on each side. */
export function RangeField({ path, label, hint, low, high }: RangeFieldProps) {
  const setting = useSetting(path);
  const [from, to] = rangeOf(setting.value);
  const ends: Positions = { '--from': `${from}%`, '--to': `${to}%` };
  return (
    <Field setting={setting} label={label} hint={hint} isGroup>
      <div className="tf-range">
        <span>{low}</span>
        <span className="tf-range-track" style={ends}>
          <span className="tf-range-band" />
          <input
            type="range"
            aria-label={`${label}, from`}
            min={0}
            max={100}
            value={from}
            onChange={({ target }) => setting.type([Math.min(Number(target.value), to), to])}
          />
          <input
            type="range"
            aria-label={`${label}, to`}
            min={0}
            max={100}
            value={to}
            onChange={({ target }) => setting.type([from, Math.max(Number(target.value), from)])}
          />
        </span>
        <span>{high}</span>
        <output className="tf-small tf-soft">
          {from}–{to}
        </output>
      </div>
    </Field>
  );
}
