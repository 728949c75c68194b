import { useState } from 'react';
import type { Preset } from '@/lib/presets/schema.ts';
import { encodePreset } from '@/lib/presets/share-code.ts';
import { saveFile } from '../save-file.ts';
import { fileNameOf } from '../team-export.ts';

interface GiveProps {
  readonly preset: Preset | null;
}

/** The preset as a file, or as a code to paste into a chat. */
export function Give({ preset }: GiveProps) {
  const [code, setCode] = useState<string | null>(null);
  const [isCopied, setCopied] = useState(false);
  const show = (shared: Preset) => {
    const text = encodePreset(shared);
    setCode(text);
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false), // no leave to write there: the code stands below
    );
  };
  return (
    <section className="tf-box tf-form" aria-labelledby="give">
      <h2 id="give">Give it to your team</h2>
      {preset ? (
        <>
          <p>
            <b>
              <bdi>{preset.name ?? 'Without a name'}</bdi>, version {preset.version}
            </b>
            <span className="tf-soft">: the team’s preset as it is, with your settings over it, saved or not.</span>
          </p>
          <div className="tf-row">
            <button
              type="button"
              className="tf-button"
              onClick={() => saveFile(fileNameOf(preset), 'application/json', `${JSON.stringify(preset, null, 2)}\n`)}
            >
              Save as a file
            </button>
            <button type="button" className="tf-button" onClick={() => show(preset)}>
              Copy as a code
            </button>
            {!preset.name && (
              <a className="tf-link" href="#preset/about">
                Name it first
              </a>
            )}
          </div>
          {code !== null && (
            <div className="tf-field is-wide">
              <label htmlFor="give-code" className="tf-field-label">
                Code
              </label>
              <textarea
                id="give-code"
                rows={3}
                readOnly
                spellCheck={false}
                value={code}
                onFocus={({ target }) => target.select()}
              />
              <p role="status" className="tf-small tf-soft">
                {isCopied ? 'Copied: paste it into a chat.' : 'Select it and copy.'} {code.length.toLocaleString('en')}{' '}
                characters.
              </p>
            </div>
          )}
          <p className="tf-small tf-soft">
            To let a team follow it, put the file on any https host; “tactful preset sign” signs it, so that nobody else
            can replace it.
          </p>
        </>
      ) : (
        <p className="tf-soft">
          A field has to be mended first:{' '}
          <a className="tf-link" href="#preset">
            to the preset
          </a>
          .
        </p>
      )}
    </section>
  );
}
