import { embedOrigins } from '@galley/content';

/**
 * What a page may load and do (Content Security Policy Level 3), and nothing else: so that a hole somewhere, in the demo or in
 * what a newsroom pastes, lets no foreign script in. `nonce` is of this one answer: only the script that carries it runs, and
 * what that imports.
 */
export function contentSecurityPolicy(nonce: string): string {
  return Object.entries({
    'default-src': "'none'",
    'script-src': `'nonce-${nonce}' 'strict-dynamic'`,
    'style-src': "'self'",
    'font-src': "'self'",
    'img-src': "'self' https:",
    'media-src': "'self' https:",
    'connect-src': "'self'",
    // Frames of other sites are there only after a reader asked for them.
    'frame-src': ["'self'", ...Object.values(embedOrigins)].join(' '),
    'form-action': "'self'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'galley',
  })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}
