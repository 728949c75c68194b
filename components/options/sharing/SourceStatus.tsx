import { type ReactNode, useEffect, useState } from 'react';
import { fingerprintOf } from '@/lib/presets/signature.ts';
import type { Held } from '@/lib/storage/presets/kept.ts';
import { type PresetStatus, statusOf } from '@/lib/storage/presets/status.ts';
import { WarnIcon } from '@/components/ui/icons.tsx';
import type { Guides } from '../options-view.ts';
import type { SharingActions } from './sharing-actions.ts';

interface SourceStatusProps {
  readonly guides: Guides;
  readonly actions: Pick<SharingActions, 'askHost' | 'checkNow' | 'leave'>;
}

const moment = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

/** The presets from outside that are in force: whose, since when, and how their last check went. */
export function SourceStatus({ guides: { organisation, team }, actions }: SourceStatusProps) {
  const [isChecking, setChecking] = useState(false);
  const ofOrganisation = statusOf(organisation);
  const ofTeam = statusOf(team);
  const source = team.kept?.source;
  const url = source?.kind === 'subscription' ? source.url : null;
  const check = () => {
    setChecking(true);
    void actions.checkNow().finally(() => setChecking(false));
  };
  const allow = (address: string) => {
    const asked = actions.askHost(address); // before anything is awaited: it must be part of the click
    void asked?.then((isAllowed) => {
      if (isAllowed) check();
    });
  };
  return (
    <section className="tf-box tf-form" aria-labelledby="in-force">
      <h2 id="in-force">In force</h2>
      {ofOrganisation && (
        <Source title="Organisation" held={organisation} status={ofOrganisation}>
          Your organisation set this; it can’t be left here.
        </Source>
      )}
      {ofTeam ? (
        <Source title="Team" held={team} status={ofTeam}>
          <span className="tf-row">
            {url !== null && ofTeam.needsPermission && (
              <button type="button" className="tf-button is-main" onClick={() => allow(url)}>
                Allow the host
              </button>
            )}
            {url !== null && !ofTeam.needsPermission && (
              <button type="button" className="tf-button" disabled={isChecking} onClick={check}>
                {isChecking ? 'Checking…' : 'Check now'}
              </button>
            )}
            <button type="button" className="tf-button is-quiet" onClick={() => void actions.leave()}>
              {url === null ? 'Remove' : 'Leave'}
            </button>
          </span>
        </Source>
      ) : (
        <p className="tf-soft">No team preset. Your own settings stand on the built-in ones.</p>
      )}
    </section>
  );
}

interface SourceProps {
  readonly title: string;
  readonly held: Held;
  readonly status: PresetStatus;
  readonly children: ReactNode;
}

function Source({ title, held, status, children }: SourceProps) {
  const { headline, problem, lastChecked, lastChanged } = status;
  const source = held.kept?.source;
  return (
    <div className="tf-source">
      <h3>
        {title}
        {held.preset?.name && (
          <>
            : <bdi>{held.preset.name}</bdi>
          </>
        )}
      </h3>
      <p>
        <bdi>{headline}</bdi>
      </p>
      {problem && (
        <p className="tf-notice">
          <WarnIcon className="tf-warn" />
          <bdi>{problem}</bdi>
        </p>
      )}
      {lastChecked !== null && (
        <p className="tf-small tf-soft">
          Checked {moment.format(lastChecked)}
          {lastChanged !== null && `, changed ${moment.format(lastChanged)}`}
        </p>
      )}
      {source?.kind === 'subscription' && source.key !== null && <Fingerprint publicKey={source.key} />}
      <div className="tf-small tf-soft">{children}</div>
    </div>
  );
}

function Fingerprint({ publicKey }: { readonly publicKey: string }) {
  const [fingerprint, setFingerprint] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void fingerprintOf(publicKey).then((text) => isCurrent && setFingerprint(text));
    return () => {
      isCurrent = false;
    };
  }, [publicKey]);
  return (
    <p className="tf-small tf-soft">
      Signed by the key <code>{fingerprint}</code>
    </p>
  );
}
