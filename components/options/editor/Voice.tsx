import { ChoiceField, YesNoField } from '../fields/ChoiceField.tsx';
import { RangeField } from '../fields/RangeField.tsx';
import { TextField } from '../fields/TextField.tsx';

const SIGN_OFFS = [
  { value: 'caret-initials', label: '^SK' },
  { value: 'initials', label: 'SK' },
  { value: 'dash-name', label: '- Sam' },
  { value: 'first-name', label: 'Sam' },
] as const;

/** How a reply should sound. */
export function Voice() {
  return (
    <>
      <RangeField
        path={['voice', 'warmth']}
        label="Warmth"
        low="cold"
        high="warm"
        hint="Plain words stand at 50. Outside the range a reply gets a tip."
      />
      <RangeField path={['voice', 'formality']} label="Formality" low="casual" high="formal" />
      <ChoiceField
        path={['voice', 'person']}
        label="Speaks as"
        options={[
          { value: 'I', label: 'I' },
          { value: 'we', label: 'We' },
        ]}
      />
      <YesNoField path={['voice', 'useName']} label="Use the customer’s name" />
      <YesNoField
        path={['voice', 'signOff', 'required']}
        label="Sign every reply"
        hint="A person, not a logo: readers answer more kindly."
      />
      <ChoiceField path={['voice', 'signOff', 'style']} label="Sign-off" options={SIGN_OFFS} />
      <TextField path={['voice', 'signOff', 'example']} label="Sign-off, an example" placeholder="^SK" />
      <TextField
        path={['voice', 'disclosure']}
        label="Disclosure"
        rows={2}
        hint="A sentence that must stand in every reply, such as a licence notice. Leave empty for none."
      />
    </>
  );
}
