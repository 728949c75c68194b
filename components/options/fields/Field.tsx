import type { ReactNode } from 'react';
import { LAYER_WORDS } from '../layering.ts';
import { type Setting, useEditing } from './editing.ts';
import { LockedBy, LockToggle } from './Lock.tsx';

interface FieldProps {
  readonly setting: Setting;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly children: ReactNode;
  /** Several controls: the label names the group instead of one of them. */
  readonly isGroup?: boolean;
}

/** What stands under a field for a screen reader: its hint, and what is wrong with it. */
export function describedBy({ id, fault }: Setting, hint: string | undefined): string | undefined {
  return [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined;
}

/** A setting with its name, what it is for, where it comes from and what is wrong with it. */
export function Field({ setting, label, hint, children, isGroup = false }: FieldProps) {
  const { id, fault, isHeld } = setting;
  const head = (
    <div className="tf-field-head">
      {isGroup ? (
        <span id={`${id}-label`} className="tf-field-label">
          {label}
        </span>
      ) : (
        <label htmlFor={id} className="tf-field-label">
          {label}
        </label>
      )}
      <Origin setting={setting} label={label} />
    </div>
  );
  const rest = (
    <>
      {hint && (
        <p id={`${id}-hint`} className="tf-small tf-soft">
          {hint}
        </p>
      )}
      {isHeld ? (
        <fieldset className="tf-held" disabled>
          {children}
        </fieldset>
      ) : (
        children
      )}
      <Fault setting={setting} />
    </>
  );
  return isGroup ? (
    <div
      className="tf-field"
      role="group"
      aria-labelledby={`${id}-label`}
      aria-describedby={describedBy(setting, hint)}
    >
      {head}
      {rest}
    </div>
  ) : (
    <div className={`tf-field ${fault ? 'is-faulty' : ''}`}>
      {head}
      {rest}
    </div>
  );
}

/** The fault of a field, in words that follow its name. */
export function Fault({ setting: { id, fault } }: { readonly setting: Setting }) {
  return (
    fault && (
      <p id={`${id}-fault`} className="tf-fault" role="status">
        {`${fault.charAt(0).toUpperCase()}${fault.slice(1)}`}
      </p>
    )
  );
}

interface OriginProps {
  readonly setting: Setting;
  readonly label: string;
}

/** The layer that a setting comes from, and its lock; the document's own can be taken out again. */
export function Origin({ setting, label }: OriginProps) {
  const { isOwn, isItem, isHeld, isLocked, lockedBy, origin, change, setLocked } = setting;
  const { nameOf } = useEditing();
  if (isItem) return null;
  if (lockedBy && (isHeld || !isOwn)) return <LockedBy layer={lockedBy} />;
  if (isOwn || isLocked) {
    return (
      <span className="tf-origin is-own">
        {LAYER_WORDS.own}
        {!lockedBy && <LockToggle label={label} isLocked={isLocked} onToggle={setLocked} />}
        {isOwn && (
          <button type="button" className="tf-link" aria-label={`Reset ${label}`} onClick={() => change(undefined)}>
            Reset
          </button>
        )}
      </span>
    );
  }
  return (
    origin && (
      <span className="tf-origin" title={nameOf(origin)}>
        {LAYER_WORDS[origin]}
      </span>
    )
  );
}
