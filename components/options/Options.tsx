import type { ReactNode } from 'react';
import { BrandIcon, FlaskIcon, LayersIcon, ShareIcon, ShieldIcon } from '../ui/icons.tsx';
import { type Section, SECTIONS } from './sections.ts';

/** What the address names: `#preset/words`, `#sharing`, `#try-out`, `#privacy`. */
export type Place = { readonly view: 'preset'; readonly section: Section } | { readonly view: View };
type View = (typeof VIEWS)[number]['view'];

const VIEWS = [
  { view: 'sharing', title: 'Sharing', Icon: ShareIcon },
  { view: 'try-out', title: 'Try it out', Icon: FlaskIcon },
  { view: 'privacy', title: 'Privacy', Icon: ShieldIcon },
] as const;

/** The place of an address; one that is unknown is the first. */
export function placeOf(hash: string): Place {
  const [view, id] = hash.replace(/^#/, '').split('/');
  const other = VIEWS.find((entry) => entry.view === view);
  if (other) return { view: other.view };
  return { view: 'preset', section: SECTIONS.find((section) => section.id === id) ?? SECTIONS[0] };
}

interface OptionsProps {
  readonly place: Place;
  readonly title: string;
  readonly lead: ReactNode;
  /** Fields to mend, by section. */
  readonly faultsIn: (section: Section) => number;
  readonly children: ReactNode;
}

/** The page around its parts: where one is, and where one can go. */
export function Options({ place, title, lead, faultsIn, children }: OptionsProps) {
  return (
    <div className="tf-app">
      <nav className="tf-nav" aria-label="Options">
        <p className="tf-brand">
          <BrandIcon />
          Tactful
        </p>
        <ul>
          <li>
            <a href="#preset" aria-current={place.view === 'preset' ? 'true' : undefined}>
              <LayersIcon />
              Preset
            </a>
            {place.view === 'preset' && (
              <ul className="tf-subnav">
                {SECTIONS.map((section) => (
                  <li key={section.id}>
                    <a
                      href={`#preset/${section.id}`}
                      aria-current={'section' in place && place.section === section ? 'page' : undefined}
                    >
                      {section.title}
                      {faultsIn(section) > 0 && <span className="tf-fault">To mend</span>}
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </li>
          {VIEWS.map(({ view, title: name, Icon }) => (
            <li key={view}>
              <a href={`#${view}`} aria-current={place.view === view ? 'page' : undefined}>
                <Icon />
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main className="tf-main">
        <header className="tf-main-head">
          <h1>{title}</h1>
          <p className="tf-soft">{lead}</p>
        </header>
        {children}
      </main>
    </div>
  );
}
