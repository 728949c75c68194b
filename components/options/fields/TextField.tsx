import type { Path } from '../document.ts';
import { describedBy, Field } from './Field.tsx';
import { useSetting } from './editing.ts';

interface TextFieldProps {
  readonly path: Path;
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  /** Lines to begin with; it grows with its text. One line when left out. */
  readonly rows?: number;
  /** A field that the document needs: emptied it stays, and says so. */
  readonly isRequired?: boolean;
}

/** Words. */
export function TextField({ path, label, hint, placeholder, rows, isRequired = false }: TextFieldProps) {
  const setting = useSetting(path);
  const common = {
    id: setting.id,
    value: typeof setting.value === 'string' ? setting.value : '',
    placeholder,
    'aria-invalid': setting.fault !== undefined,
    'aria-describedby': describedBy(setting, hint),
    onChange: ({ target }: { target: { value: string } }) =>
      setting.type(target.value === '' && !isRequired ? undefined : target.value),
  };
  return (
    <Field setting={setting} label={label} hint={hint}>
      {rows === undefined ? <input type="text" {...common} /> : <textarea rows={rows} {...common} />}
    </Field>
  );
}
