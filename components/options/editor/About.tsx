import { LinesField } from '../fields/LinesField.tsx';
import { NumberField } from '../fields/NumberField.tsx';
import { TextField } from '../fields/TextField.tsx';

/** What the preset is called, and what the team wants from social media. */
export function About() {
  return (
    <>
      <h3>The document</h3>
      <TextField path={['name']} label="Name" placeholder="Care team" />
      <TextField path={['id']} label="Short name" hint="Letters, digits, dots and dashes." placeholder="care-team" />
      <TextField path={['owner']} label="Owner" placeholder="Customer care, Wrenfold" />
      <NumberField path={['version']} label="Version" unit="" hint="Only moves forward: reps keep the higher one." />
      <TextField path={['updated']} label="Updated" placeholder="2026-11-24" />
      <TextField path={['about']} label="In a sentence" rows={2} />
      <h3>What you want from social media</h3>
      <LinesField path={['goals', 'goals']} label="Goals" />
      <TextField path={['goals', 'audience']} label="Audience" />
      <LinesField path={['goals', 'tactics']} label="Tactics" />
      <TextField path={['goals', 'time']} label="Time" placeholder="Two hours a day, mornings first" />
      <LinesField path={['goals', 'people']} label="People" />
    </>
  );
}
