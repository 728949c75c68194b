import { Field } from './Field.tsx';
import { useSetting } from './editing.ts';
import type { Path } from '../document.ts';
import { Segments } from './Segments.tsx';

interface ChoiceFieldProps<Value extends string | boolean> {
  readonly path: Path;
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
}

/** One of a few, all in sight. */
export function ChoiceField<Value extends string | boolean>({ path, label, hint, options }: ChoiceFieldProps<Value>) {
  const setting = useSetting(path);
  return (
    <Field setting={setting} label={label} hint={hint} isGroup>
      <Segments
        name={setting.id}
        label={label}
        options={options.map(({ value, label: words }) => ({ value: String(value), label: words }))}
        value={setting.value === undefined ? null : String(setting.value)}
        onChoose={(chosen) => setting.change(options.find(({ value }) => String(value) === chosen)?.value)}
      />
    </Field>
  );
}

const YES_NO = [
  { value: true, label: 'Yes' },
  { value: false, label: 'No' },
] as const;

export function YesNoField(props: Omit<ChoiceFieldProps<boolean>, 'options'>) {
  return <ChoiceField {...props} options={YES_NO} />;
}
