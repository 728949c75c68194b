import { type ReactNode, useRef, useState } from 'react';
import { ChevronIcon, CloseIcon, NextIcon } from '@/components/ui/icons.tsx';
import { listAt, type Path, pathText } from '../document.ts';
import { faultsUnder } from '../faults.ts';
import { LAYER_WORDS, originOf } from '../layering.ts';
import { useEditing, useSetting } from './editing.ts';
import { LockedBy, LockToggle } from './Lock.tsx';

interface ItemListProps {
  readonly path: Path;
  /** What one entry is called: `phrase`. */
  readonly noun: string;
  /** A new entry. */
  readonly fresh: unknown;
  /** One line for an entry. */
  readonly summary: (item: unknown) => ReactNode;
  /** The fields of the entry at a path. */
  readonly children: (at: Path) => ReactNode;
}

/** Rows drawn before somebody asks for more. */
const ROWS = 50;
/** From so many on there is a box to find one. */
const MANY = 8;

/** A list of entries: each a line that unfolds to its fields. What layers below hold stands over them, read-only. */
export function ItemList({ path, noun, fresh, summary, children }: ItemListProps) {
  const { document, faults, lower, change } = useEditing();
  const { isHeld, isLocked, lockedBy, setLocked } = useSetting(path);
  const [open, setOpen] = useState<number | null>(null);
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState(ROWS);
  const isFresh = useRef(false);
  const items = listAt(document, path);
  const below = listAt(lower.preset, path);
  const origin = originOf(lower, path);
  const wanted = search.trim().toLowerCase();
  const matching = items
    .map((item, at) => ({ item, at }))
    .filter(({ item, at }) => at === open || wanted === '' || JSON.stringify(item).toLowerCase().includes(wanted));

  const add = () => {
    change(path, [...items, fresh]);
    setSearch('');
    setShown(Math.max(shown, items.length + 1));
    setOpen(items.length);
    isFresh.current = true;
  };
  const startWriting = (fields: HTMLElement | null) => {
    if (!fields || !isFresh.current) return;
    isFresh.current = false;
    fields.querySelector<HTMLElement>('input, textarea')?.focus();
  };
  const remove = (at: number) => {
    change([...path, at], undefined);
    setOpen(null);
  };

  return (
    <div className="tf-items">
      {items.length + below.length > MANY && (
        <input
          type="search"
          className="tf-find"
          placeholder={`Find a ${noun}`}
          aria-label={`Find a ${noun}`}
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
      )}
      <ul>
        {below.map((item, at) => (
          <li key={`below-${at}`} className="tf-item is-below">
            <span className="tf-item-line">{summary(item)}</span>
            <span className="tf-origin">{origin && LAYER_WORDS[origin]}</span>
          </li>
        ))}
        {matching.slice(0, shown).map(({ item, at }) => (
          <li key={at} className={`tf-item ${at === open ? 'is-open' : ''}`}>
            <button
              type="button"
              className="tf-item-line"
              aria-expanded={at === open}
              data-item={pathText([...path, at])}
              onClick={() => setOpen(at === open ? null : at)}
            >
              {at === open ? <ChevronIcon /> : <NextIcon className="is-mirrored" />}
              <span>{summary(item)}</span>
              {faultsUnder(faults, [...path, at]) > 0 && <span className="tf-fault">To mend</span>}
            </button>
            <button
              type="button"
              className="tf-button is-icon"
              aria-label={`Remove this ${noun}`}
              title={`Remove this ${noun}`}
              onClick={() => remove(at)}
            >
              <CloseIcon />
            </button>
            {at === open && (
              <div className="tf-item-fields" ref={startWriting}>
                {children([...path, at])}
              </div>
            )}
          </li>
        ))}
      </ul>
      <div className="tf-row">
        <button type="button" className="tf-button" disabled={isHeld} onClick={add}>
          Add a {noun}
        </button>
        {matching.length > shown && (
          <button type="button" className="tf-button is-quiet" onClick={() => setShown(shown + ROWS)}>
            Show {Math.min(ROWS, matching.length - shown)} more of {matching.length}
          </button>
        )}
        {lockedBy ? (
          <LockedBy layer={lockedBy} />
        ) : (
          (items.length > 0 || isLocked) && (
            <LockToggle label={`every ${noun}`} isLocked={isLocked} onToggle={setLocked} />
          )
        )}
      </div>
    </div>
  );
}
