import { createHash } from 'node:crypto';

/** The sources for `style-src` that allow exactly the styles inlined in this page. */
export function styleHashes(html: string): string[] {
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css ?? '');
  return [...new Set(styles.map((css) => `sha256-${createHash('sha256').update(css).digest('base64')}`))];
}
