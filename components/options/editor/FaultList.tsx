import type { Faults } from '../faults.ts';
import { SECTIONS } from '../sections.ts';

/** Every fault of the document with the section it lies in, wherever one is. */
export function FaultList({ faults }: { readonly faults: Faults }) {
  if (faults.size === 0) return null;
  return (
    <ul className="tf-faults" aria-label="To mend before saving">
      {[...faults].map(([path, message]) => {
        const [field = ''] = path.split(/[.[]/);
        const section = SECTIONS.find(({ fields }) => fields.includes(field));
        return (
          <li key={path}>
            {section ? <a href={`#preset/${section.id}`}>{section.title}</a> : 'The document'}: <code>{path}</code>{' '}
            {message}
          </li>
        );
      })}
    </ul>
  );
}
