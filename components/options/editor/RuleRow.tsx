import type { Rule } from '@/lib/analysis/rule.ts';
import { valueAt } from '../document.ts';
import { useEditing } from '../fields/editing.ts';
import { LockedBy, LockToggle } from '../fields/Lock.tsx';
import { Segments } from '../fields/Segments.tsx';
import { LAYER_WORDS } from '../layering.ts';
import { type Level, LEVELS, ruleState, withRule } from '../rule-setting.ts';

const LEVEL_WORDS: Readonly<Record<Level, string>> = { off: 'Off', tip: 'Tip', warn: 'Warn', stop: 'Stop' };

/** One rule. A lock from above greys the edge and says who; the value stays readable. */
export function RuleRow({ rule }: { readonly rule: Rule }) {
  const { document, lower, change } = useEditing();
  const path = ['rules', rule.id];
  const setting = valueAt(document, path);
  const { level, forbidden, origin, lockedBy, isLocked } = ruleState(rule.id, rule.severity, setting, lower);
  const isOwn = origin === 'own';
  return (
    <tr data-rule={rule.id}>
      <th scope="row">
        <span>{rule.title}</span>
        <span className="tf-small tf-soft">{rule.what}</span>
      </th>
      <td>
        <Segments
          name={`rule-${rule.id}`}
          label={rule.title}
          options={LEVELS.map((value) => ({
            value,
            label: LEVEL_WORDS[value],
            isDisabled: forbidden.has(value),
          }))}
          value={level}
          onChoose={(next) => change(path, withRule(setting, { level: next, lock: isLocked }))}
        />
      </td>
      <td className="tf-small">
        <span className={`tf-origin ${isOwn ? 'is-own' : ''}`}>
          {LAYER_WORDS[origin]}
          {isOwn && (
            <button
              type="button"
              className="tf-link"
              aria-label={`Reset ${rule.title}`}
              onClick={() => change(path, undefined)}
            >
              Reset
            </button>
          )}
        </span>
      </td>
      <td className="tf-small">
        {lockedBy === null ? (
          <LockToggle
            label={rule.title}
            isLocked={isLocked}
            onToggle={(lock) => change(path, withRule(setting, { level, lock }))}
          />
        ) : (
          <LockedBy layer={lockedBy} />
        )}
      </td>
    </tr>
  );
}
