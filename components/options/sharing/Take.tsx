import { type SyntheticEvent, useState } from 'react';
import { FileDrop } from './FileDrop.tsx';

interface TakeProps {
  readonly onFile: (file: File) => void;
  readonly onCode: (code: string) => void;
  /** Called within the click. */
  readonly onAddress: (url: string) => void;
}

/** The three ways in. */
export function Take({ onFile, onCode, onAddress }: TakeProps) {
  const [code, setCode] = useState('');
  const [address, setAddress] = useState('');
  const submit = (send: () => void) => (event: SyntheticEvent) => {
    event.preventDefault();
    send();
  };
  return (
    <>
      <FileDrop
        label="Drop a preset file here, or choose one"
        hint="You see what would change before anything does."
        accept=".json,application/json"
        onFile={onFile}
      />
      <form className="tf-field is-wide" onSubmit={submit(() => onCode(code))}>
        <label htmlFor="take-code" className="tf-field-label">
          Code
        </label>
        <textarea
          id="take-code"
          rows={2}
          placeholder="tactful1.…"
          spellCheck={false}
          value={code}
          onChange={({ target }) => setCode(target.value)}
        />
        <button type="submit" className="tf-button" disabled={code.trim() === ''}>
          Review the code
        </button>
      </form>
      <form className="tf-field is-wide" onSubmit={submit(() => onAddress(address))}>
        <label htmlFor="take-address" className="tf-field-label">
          Address to follow
        </label>
        <p className="tf-small tf-soft">
          An https address that your team lead gave you. Your browser asks you to allow that host and no other; newer
          versions come by themselves.
        </p>
        <input
          id="take-address"
          type="url"
          placeholder="https://guides.example.com/care-team.json"
          value={address}
          onChange={({ target }) => setAddress(target.value)}
        />
        <button type="submit" className="tf-button" disabled={address.trim() === ''}>
          Review the address
        </button>
      </form>
    </>
  );
}
