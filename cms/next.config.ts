import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';

const securityHeaders = [
  {
    key: 'Content-Security-Policy',
    value: "frame-ancestors 'self'; base-uri 'self'; object-src 'none'; form-action 'self'",
  },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
];

/** As strict as the site's own, and stricter: a preview runs nothing and sends nothing. The admin shows it in a frame. */
const previewHeaders = [
  {
    key: 'Content-Security-Policy',
    value: [
      "default-src 'none'",
      "style-src 'self'",
      "style-src-attr 'unsafe-inline'",
      "img-src 'self' data:",
      "form-action 'none'",
      "base-uri 'none'",
      "frame-ancestors 'self'",
      // No script runs, whoever put it there; links open as pages of their own.
      'sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    ].join('; '),
  },
  { key: 'Referrer-Policy', value: 'no-referrer' },
];

const config: NextConfig = {
  poweredByHeader: false,
  // The types are checked by "npm run check"; a start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // An error in the log then names the function it came from.
  experimental: { turbopackMinify: { server: false, client: true } },
  transpilePackages: ['@wellcite/shared'],
  // Bundled, there is one Payload for the start (instrumentation.ts) and another for requests, and neither knows the
  // other's errors: an editor is told that a field is wrong, and not which, nor why.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-mongodb',
    '@payloadcms/db-sqlite',
    // They find their own files at run time.
    '@citation-js/core',
    '@citation-js/plugin-bibtex',
    '@citation-js/plugin-ris',
  ],
  headers: async () => [
    { source: '/:path*', headers: securityHeaders },
    // The last one wins.
    { source: '/preview/:path*', headers: previewHeaders },
  ],
  redirects: async () => [
    { source: '/', destination: '/admin', permanent: false },
    // What browsers ask for before they have read which icon there is.
    { source: '/favicon.ico', destination: '/icon.svg', permanent: false },
  ],
};

export default withPayload(config);
