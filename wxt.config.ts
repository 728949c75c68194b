import { defineConfig } from 'wxt';

/** The three sites and nothing else (see "Permissions" in README.md). */
const SITES = [
  'https://x.com/*',
  'https://twitter.com/*',
  'https://mobile.twitter.com/*',
  'https://www.facebook.com/*',
  'https://web.facebook.com/*',
  'https://www.linkedin.com/*',
];

/** Public half of the packaging key: pins the Chrome id (`tests/unit/manifest.test.ts`), so that policies can name it. */
const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAlg+gdbQfHwCvkQPE60HgHXl3lm7kowxGLzvBqe0pQ4RywzTIIXHiGFRJfKsP90NrTCa/GZd7Sq0kPYn/nWtDamThtD+wU7mJh9+eniZff4r0Rr3ylbmVPwAhzR1wwj2nnZOCQsq3TjujEVI4/bwacevWdMY2HUv1UUeppPOfdMVm4z5Q9lwlGF0STT0D86YWmTImju/TCylLr73LkSNS925GTrwlVoT2lbNEUcLaNhl57jdzGyBKIkRMegiWI7HM3NLhe2CykCJq+yFe+q9DN6vSqTfIX4dl2XzXmx3CUlsmecd5lJzazMjYBvUApk4L4uvspwtC37f+tx1Evt20XQIDAQAB';

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  manifest: ({ browser }) => ({
    name: 'Tactful',
    description: 'Coaches your replies in place, before they are public. Nothing leaves your browser.',
    permissions: ['storage', 'alarms', 'scripting'],
    host_permissions: SITES,
    optional_host_permissions: ['https://*/*'], // for one host at a time: where a rep subscribes to a team's guidelines
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'tactful@tactful.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          key: CHROME_KEY,
          minimum_chrome_version: '120',
          storage: { managed_schema: 'managed-schema.json' }, // Firefox needs no schema for its policies
        }),
  }),
});
