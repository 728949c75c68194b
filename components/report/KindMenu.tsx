import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Report } from '@/lib/analysis/report.ts';
import type { Incoming, IncomingKind } from '@/lib/analysis/situation.ts';
import { INCOMING_KINDS } from '@/lib/analysis/situation.ts';
import { ChevronIcon, TickIcon } from '../ui/icons.tsx';
import { KIND_NAMES, nameOfKind } from './kinds.ts';

interface KindMenuProps {
  readonly incoming: Incoming;
  readonly report: Report;
  readonly onCorrect: (kind: IncomingKind | null) => void;
}

const MOVES: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => (at === last ? 0 : at + 1),
  ArrowUp: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** The kind of the incoming, and a menu to put it right in one click. */
export function KindMenu({ incoming, report, onCorrect }: KindMenuProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const root = button.current?.getRootNode();
    if (!open || !root) return;
    const closeOutside = ({ target }: Event) => {
      const isInside = target instanceof Node && button.current?.parentElement?.contains(target);
      if (!isInside) setOpen(false);
    };
    root.addEventListener('pointerdown', closeOutside);
    return () => root.removeEventListener('pointerdown', closeOutside);
  }, [open]);

  const close = () => {
    if (menu.current?.matches(':focus-within')) button.current?.focus({ preventScroll: true });
    setOpen(false);
  };
  const choose = (kind: IncomingKind | null) => {
    onCorrect(kind);
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const items = [...(menu.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
    const move = MOVES[event.key];
    if (event.key === 'Escape') {
      close();
    } else if (move) {
      const at = items.findIndex((item) => item.matches(':focus'));
      items[move(at, items.length - 1)]?.focus({ preventScroll: true });
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="tf-kind" onKeyDown={open ? onKeyDown : undefined}>
      <button
        ref={button}
        type="button"
        className="tf-kind-button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={id}
        title="Not right? Say what it is"
        onClick={() => setOpen(!open)}
      >
        {nameOfKind(report, incoming)}
        <ChevronIcon className="is-small tf-faint" />
      </button>
      {open && (
        <div ref={menu} id={id} role="menu" aria-label="What is it really?" className="tf-menu">
          {INCOMING_KINDS.map((kind) => (
            <button
              key={kind}
              type="button"
              role="menuitemradio"
              aria-checked={kind === report.kind}
              className="tf-choice tf-menu-item"
              onClick={() => choose(kind)}
            >
              {kind === report.kind ? <TickIcon /> : <span className="tf-icon" />}
              {KIND_NAMES[kind].sure}
            </button>
          ))}
          {incoming.kind && (
            <button
              type="button"
              role="menuitem"
              className="tf-choice tf-menu-item tf-soft"
              onClick={() => choose(null)}
            >
              <span className="tf-icon" />
              Let Tactful tell
            </button>
          )}
        </div>
      )}
    </div>
  );
}
