import { describeFault } from '@/lib/presets/parse.ts';
import type { ImportRefusal } from '@/lib/storage/presets/import.ts';

/** Why a document can't be taken over. */
export function Refusal({ refusal }: { readonly refusal: ImportRefusal }) {
  return (
    <div className="tf-faults" role="alert">
      <p>This can’t be taken over; nothing has changed.</p>
      <ul>
        {refusal.faults.map((fault) => (
          <li key={`${fault.path} ${fault.message}`}>
            <bdi>{describeFault(fault)}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
