import { useState } from 'react';
import { listAt, type Path } from '../document.ts';
import { describedBy, Field } from './Field.tsx';
import { useEditing, useSetting } from './editing.ts';
import { LAYER_WORDS, originOf } from '../layering.ts';

interface LinesFieldProps {
  readonly path: Path;
  readonly label: string;
  readonly hint?: string;
  readonly rows?: number;
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A list of words, one a line. What layers below hold stands over it: lists are joined. */
export function LinesField({ path, label, hint = 'One on each line.', rows = 3 }: LinesFieldProps) {
  const setting = useSetting(path);
  const { document } = useEditing();
  const own = listAt(document, path).map(String).join('\n');
  const [typed, setTyped] = useState(own);
  // Blank lines and spaces live in the box alone; when the document changes from elsewhere, it wins.
  const text = linesOf(typed).join('\n') === own ? typed : own;
  return (
    <Field setting={setting} label={label} hint={hint}>
      <Below path={path} />
      <textarea
        id={setting.id}
        rows={rows}
        value={text}
        aria-invalid={setting.fault !== undefined}
        aria-describedby={describedBy(setting, hint)}
        onChange={({ target }) => {
          setTyped(target.value);
          const lines = linesOf(target.value);
          setting.type(lines.length === 0 ? undefined : lines);
        }}
      />
    </Field>
  );
}

/** The entries of a list of words that come from below. */
function Below({ path }: { readonly path: Path }) {
  const { lower, nameOf } = useEditing();
  const below = listAt(lower.preset, path).map(String);
  const origin = originOf(lower, path);
  if (below.length === 0 || origin === null) return null;
  return (
    <p className="tf-below">
      <span className="tf-small tf-soft" title={nameOf(origin)}>
        {LAYER_WORDS[origin]}:
      </span>
      {below.map((text) => (
        <bdi key={text} className="tf-chip">
          {text}
        </bdi>
      ))}
    </p>
  );
}
