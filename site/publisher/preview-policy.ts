import { styleHashes } from './styles.ts';

/** The policy of a public page, except that our own approval desk may show it in a frame. */
export function previewPolicy(html: string): string {
  const styles = styleHashes(html).map((hash) => `'${hash}'`);
  return [
    "default-src 'none'",
    // Nothing of it is needed to look at a draft.
    "script-src 'none'",
    `style-src 'self' ${styles.join(' ')}`.trim(),
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
}
