import { useState } from 'react';
import type { Family, Rule } from '@/lib/analysis/rule.ts';
import { rules } from '@/lib/rules/index.ts';
import { RuleRow } from './RuleRow.tsx';

const FAMILIES: readonly { readonly family: Family; readonly title: string }[] = [
  { family: 'tone', title: 'Tone' },
  { family: 'honesty', title: 'Honesty and risk' },
  { family: 'promotion', title: 'Self-promotion' },
  { family: 'etiquette', title: 'What a good answer has' },
  { family: 'conduct', title: 'Conduct over time' },
  { family: 'brand', title: 'Your own guidelines' },
];

function matches({ id, title, what }: Rule, wanted: string): boolean {
  return `${id} ${title} ${what}`.toLowerCase().includes(wanted);
}

/** Every rule: how loud, where that comes from, and whether reps may lower it. */
export function Rules() {
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const found = rules.filter((rule) => matches(rule, wanted));
  return (
    <>
      <div className="tf-row is-apart">
        <p className="tf-soft">Off, a tip, a warning, or a stop that asks before posting.</p>
        <input
          type="search"
          className="tf-find"
          placeholder="Find a rule"
          aria-label="Find a rule"
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
      </div>
      {found.length === 0 && <p className="tf-soft">No rule has these words.</p>}
      {FAMILIES.map(({ family, title }) => {
        const members = found.filter((rule) => rule.family === family);
        return (
          members.length > 0 && (
            <table key={family} className="tf-rules">
              <caption>{title}</caption>
              <thead>
                <tr>
                  <th scope="col">What it looks for</th>
                  <th scope="col">How loud</th>
                  <th scope="col">Comes from</th>
                  <th scope="col">For reps</th>
                </tr>
              </thead>
              <tbody>
                {members.map((rule) => (
                  <RuleRow key={rule.id} rule={rule} />
                ))}
              </tbody>
            </table>
          )
        );
      })}
    </>
  );
}
