import { useState } from 'react';
import { isGroup, listAt, textAt } from '../document.ts';
import { useEditing } from '../fields/editing.ts';
import { type PastedPhrases, readPhraseTable } from '../phrase-table.ts';

/** Many phrases at once, from a spreadsheet. Shows what it understood before it adds anything. */
export function PhrasePaste() {
  const { document, change } = useEditing();
  const [text, setText] = useState('');
  const pasted: PastedPhrases | null = text.trim() === '' ? null : readPhraseTable(text);
  const add = ({ phrases }: PastedPhrases) => {
    const matches = new Set(phrases.map(({ match }) => match.toLowerCase()));
    const others = listAt(document, ['phrases']).filter(
      (phrase) => !isGroup(phrase) || !matches.has(textAt(phrase, ['match']).toLowerCase()),
    );
    change(['phrases'], [...others, ...phrases]);
    setText('');
  };
  return (
    <details className="tf-more">
      <summary>Paste from a spreadsheet</summary>
      <label htmlFor="phrase-paste" className="tf-small tf-soft">
        Columns: words, severity (tip, warn or stop), say instead (several with |), why, other forms (yes). Phrases that
        are here already are replaced.
      </label>
      <textarea
        id="phrase-paste"
        rows={4}
        value={text}
        placeholder={'valued customer\twarn\tyour name|you\tSounds like a form letter'}
        onChange={({ target }) => setText(target.value)}
      />
      {pasted && (
        <div className="tf-row" role="status">
          <button
            type="button"
            className="tf-button is-main"
            disabled={pasted.phrases.length === 0}
            onClick={() => add(pasted)}
          >
            Add {pasted.phrases.length} {pasted.phrases.length === 1 ? 'phrase' : 'phrases'}
          </button>
          <span className="tf-warn">{pasted.problems.slice(0, 3).join(' ')}</span>
        </div>
      )}
    </details>
  );
}
