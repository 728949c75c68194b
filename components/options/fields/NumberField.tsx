import type { Path } from '../document.ts';
import { describedBy, Field } from './Field.tsx';
import { useSetting } from './editing.ts';

interface NumberFieldProps {
  readonly path: Path;
  readonly label: string;
  readonly hint?: string;
  /** What the number counts: `minutes`. */
  readonly unit: string;
}

/** What was typed as a number, or as it stands where it is none, so that the parser can say so. */
export function numberOf(typed: string): number | string | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : typed;
}

/** A whole number with its unit. */
export function NumberField({ path, label, hint, unit }: NumberFieldProps) {
  const setting = useSetting(path);
  const { value } = setting;
  return (
    <Field setting={setting} label={label} hint={hint}>
      <span className="tf-number">
        <input
          id={setting.id}
          type="text"
          inputMode="numeric"
          value={typeof value === 'number' || typeof value === 'string' ? value : ''}
          aria-invalid={setting.fault !== undefined}
          aria-describedby={describedBy(setting, hint)}
          onChange={({ target }) => setting.type(numberOf(target.value))}
        />
        <span className="tf-soft">{unit}</span>
      </span>
    </Field>
  );
}
