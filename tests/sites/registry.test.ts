import { describe, expect, it } from 'vitest';
import { SITES, siteFor } from '@/lib/sites/registry.ts';
import config from '@/wxt.config.ts';

describe('the registry of sites', () => {
  it.each(SITES.flatMap((site) => site.hosts.map((host) => [host, site.id])))('serves %s by %s', (host, id) => {
    expect(siteFor(host)?.id).toBe(id);
  });

  it('serves the hosts that the manifest asks for, and no others', async () => {
    const { manifest } = config;
    if (typeof manifest !== 'function') throw new Error('the manifest is no longer made by a function');
    const made = await manifest({ mode: 'production', command: 'build', browser: 'chrome', manifestVersion: 3 });
    const hosts = SITES.flatMap((site) => site.hosts.map((host) => `https://${host}/*`));
    expect(hosts.toSorted()).toEqual(made.host_permissions?.toSorted());
  });

  it.each(['example.com', 'notx.com', 'x.com.example.com', 'm.facebook.com', 'pro.x.com', ''])(
    'has none for "%s"',
    (host) => {
      expect(siteFor(host)).toBeNull();
    },
  );
});
