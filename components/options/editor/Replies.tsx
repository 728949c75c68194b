import { textAt } from '../document.ts';
import { ItemList } from '../fields/ItemList.tsx';
import { KindsField } from '../fields/KindsField.tsx';
import { TextField } from '../fields/TextField.tsx';

/** Saved replies. */
export function Replies() {
  return (
    <>
      <p className="tf-soft">
        Starts for replies, not whole ones: <kbd className="tf-key">{'{name}'}</kbd>{' '}
        <kbd className="tf-key">{'{issue}'}</kbd> <kbd className="tf-key">{'{signOff}'}</kbd> are filled in; one that is
        left open asks before posting.
      </p>
      <ItemList
        path={['replies']}
        noun="saved reply"
        fresh={{ label: '', text: '' }}
        summary={(item) => (
          <span className="tf-phrase-line">
            <bdi>{textAt(item, ['label']) || 'New reply'}</bdi>
            <bdi className="tf-soft tf-cut">{textAt(item, ['text'])}</bdi>
          </span>
        )}
      >
        {(at) => (
          <>
            <TextField path={[...at, 'label']} label="Name" isRequired placeholder="Late parcel" />
            <TextField path={[...at, 'text']} label="Text" isRequired rows={4} />
            <KindsField path={[...at, 'for']} label="Offered for" hint="None: for all." />
          </>
        )}
      </ItemList>
    </>
  );
}
