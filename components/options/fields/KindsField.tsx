import { INCOMING_KINDS } from '@/lib/analysis/situation.ts';
import { KIND_NAMES } from '@/components/report/kinds.ts';
import { listAt, type Path } from '../document.ts';
import { useEditing, useSetting } from './editing.ts';
import { Field } from './Field.tsx';

interface KindsFieldProps {
  readonly path: Path;
  readonly label: string;
  readonly hint?: string;
}

/** Which kinds of incoming something is for. */
export function KindsField({ path, label, hint }: KindsFieldProps) {
  const setting = useSetting(path);
  const { document } = useEditing();
  const chosen = listAt(document, path);
  return (
    <Field setting={setting} label={label} hint={hint} isGroup>
      <span className="tf-kinds">
        {INCOMING_KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={chosen.includes(kind)}
              onChange={({ target }) => {
                const others = chosen.filter((other) => other !== kind);
                const next = target.checked ? [...others, kind] : others;
                setting.change(next.length === 0 ? undefined : next);
              }}
            />
            {KIND_NAMES[kind].sure}
          </label>
        ))}
      </span>
    </Field>
  );
}
