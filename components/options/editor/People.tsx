import { isGroup, textAt, valueAt } from '../document.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { useEditing } from '../fields/editing.ts';
import { ItemList } from '../fields/ItemList.tsx';
import { LinesField } from '../fields/LinesField.tsx';
import { TextField } from '../fields/TextField.tsx';

const CHANNEL_KINDS = [
  { value: 'email', label: 'Email' },
  { value: 'phone', label: 'Phone' },
  { value: 'dm', label: 'Message' },
  { value: 'link', label: 'Link' },
] as const;

/** Who answers, who is not named, and the ways to reach the team. */
export function People() {
  return (
    <>
      <h3>Your team</h3>
      <Handles />
      <LinesField
        path={['team', 'names']}
        label="Display names"
        hint="So that a colleague’s reply is known. One a line."
      />
      <h3>Others</h3>
      <LinesField path={['competitors']} label="Competitors" hint="A reply that names one gets a mark. One a line." />
      <LinesField path={['topics', 'avoid']} label="Topics to avoid" hint="Beside religion and politics. One a line." />
      <LinesField
        path={['topics', 'allow']}
        label="Topics that are fine"
        hint="Words of religion or politics that are your trade, such as “church hire”. One a line."
      />
      <h3>Ways to reach you</h3>
      <p className="tf-soft">Never marked as private data, and put into a reply with one click.</p>
      <ItemList
        path={['channels']}
        noun="channel"
        fresh={{ kind: 'email', value: '' }}
        summary={(item) => (
          <bdi>{[textAt(item, ['label']), textAt(item, ['value'])].filter(Boolean).join(' · ') || 'New channel'}</bdi>
        )}
      >
        {(at) => (
          <>
            <ChoiceField path={[...at, 'kind']} label="Kind" options={CHANNEL_KINDS} />
            <TextField
              path={[...at, 'value']}
              label="Address or number"
              isRequired
              placeholder="care@wrenfold.example"
            />
            <TextField path={[...at, 'label']} label="Name" placeholder="Care desk" />
            <TextField path={[...at, 'hours']} label="Hours" placeholder="Mon–Fri 9–17" />
            <LinesField path={[...at, 'for']} label="For" hint="Topics it is for, one a line. Empty: all." rows={2} />
          </>
        )}
      </ItemList>
      <h3>Links</h3>
      <LinesField
        path={['links', 'approvedDomains']}
        label="Approved sites"
        hint="Links elsewhere get a mark; subdomains count as inside. One a line."
      />
      <p className="tf-field-label">Fact pages</p>
      <ItemList
        path={['links', 'facts']}
        noun="fact page"
        fresh={{ topic: '', match: [], url: 'https://' }}
        summary={(item) => (
          <bdi>{[textAt(item, ['topic']), textAt(item, ['url'])].filter(Boolean).join(' · ') || 'New fact page'}</bdi>
        )}
      >
        {(at) => (
          <>
            <TextField path={[...at, 'topic']} label="Topic" isRequired placeholder="Returns" />
            <LinesField path={[...at, 'match']} label="Words that ask for it" rows={2} />
            <TextField path={[...at, 'url']} label="Address" isRequired />
            <TextField path={[...at, 'label']} label="Words of the link" />
          </>
        )}
      </ItemList>
    </>
  );
}

/** Handles stand in one list or one per site, as the document has them. */
function Handles() {
  const { document } = useEditing();
  const own = valueAt(document, ['team', 'handles']);
  if (own !== undefined && !isGroup(own)) {
    return <LinesField path={['team', 'handles']} label="Handles on all sites" />;
  }
  return (
    <>
      <LinesField path={['team', 'handles', 'x']} label="Handles on X" rows={2} />
      <LinesField path={['team', 'handles', 'facebook']} label="Pages on Facebook" rows={2} />
      <LinesField path={['team', 'handles', 'linkedin']} label="Names on LinkedIn" rows={2} />
    </>
  );
}
