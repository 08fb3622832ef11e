import { extname } from 'node:path';

const text = '; charset=utf-8';
const types: Record<string, string> = {
  '.html': `text/html${text}`,
  '.css': `text/css${text}`,
  '.js': `text/javascript${text}`,
  '.mjs': `text/javascript${text}`,
  '.json': `application/json${text}`,
  '.geojson': `application/geo+json${text}`,
  '.webmanifest': `application/manifest+json${text}`,
  '.xml': `application/xml${text}`,
  '.txt': `text/plain${text}`,
  '.csv': `text/csv${text}`,
  '.ics': `text/calendar${text}`,
  '.svg': `image/svg+xml${text}`,
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.avif': 'image/avif',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.pmtiles': 'application/vnd.pmtiles',
};

/** What a file is, told by its name; bytes to be saved where that is unknown. */
export function contentTypeOf(file: string): string {
  return types[extname(file)] ?? 'application/octet-stream';
}
