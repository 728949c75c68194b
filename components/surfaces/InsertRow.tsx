import { useId, useState } from 'react';
import type { ComponentType, KeyboardEvent, SVGProps } from 'react';
import type { Insertion, Insertions } from '@/lib/coach/insertions.ts';
import { LinkIcon, PhoneIcon, ReplyIcon } from '../ui/icons.tsx';

interface InsertRowProps {
  readonly insertions: Insertions;
  /** Whose words these are. */
  readonly presetName: string;
  readonly onInsert: (text: string) => void;
}

type Part = keyof Insertions;

const PARTS: readonly {
  readonly part: Part;
  readonly name: string;
  readonly Icon: ComponentType<SVGProps<SVGSVGElement>>;
}[] = [
  { part: 'replies', name: 'Saved replies', Icon: ReplyIcon },
  { part: 'channels', name: 'Channels', Icon: PhoneIcon },
  { part: 'facts', name: 'Facts', Icon: LinkIcon },
];

/** Words of the team for this answer: a part unfolds above the row, and one click puts an entry at the caret. */
export function InsertRow({ insertions, presetName, onInsert }: InsertRowProps) {
  const [unfolded, setUnfolded] = useState<Part | null>(null);
  const id = useId();
  const parts = PARTS.filter(({ part }) => insertions[part].length > 0);
  const open = parts.find(({ part }) => part === unfolded);
  const insert = ({ text }: Insertion) => {
    setUnfolded(null);
    onInsert(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    setUnfolded(null);
  };
  return (
    <div className="tf-insert" onKeyDown={onKeyDown}>
      {open && (
        <section id={id} className="tf-insert-list" aria-label={open.name}>
          <p className="tf-small tf-soft tf-cut">
            {open.name} of <bdi>{presetName}</bdi>
          </p>
          <ul>
            {insertions[open.part].map((insertion) => (
              <li key={`${insertion.label} ${insertion.text}`}>
                <button
                  type="button"
                  className="tf-choice tf-insert-item"
                  title={insertion.text}
                  onClick={() => insert(insertion)}
                >
                  <bdi className="tf-insert-label tf-cut">{insertion.label}</bdi>
                  <bdi className="tf-small tf-soft tf-cut">{insertion.text}</bdi>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="tf-insert-row" role="group" aria-label="Insert at the caret">
        {parts.map(({ part, name, Icon }) => (
          <button
            key={part}
            type="button"
            className="tf-button is-quiet"
            aria-expanded={part === unfolded}
            aria-controls={part === unfolded ? id : undefined}
            onClick={() => setUnfolded(part === unfolded ? null : part)}
          >
            <Icon />
            {name}
          </button>
        ))}
      </div>
    </div>
  );
}

export function hasInsertions(insertions: Insertions): boolean {
  return PARTS.some(({ part }) => insertions[part].length > 0);
}
