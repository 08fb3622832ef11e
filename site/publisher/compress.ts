import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Quality 5 costs 0.6 ms a page; 11 costs 27 ms for some percent less. */
const brotliQuality = { quick: 5, tight: 11 } as const;
/** Level 9 costs a third more for less than a percent. */
const gzipLevel = 6;
/** No page is larger than 64 KB; a wider window only takes memory. */
const brotliWindow = 16;

/** Whether a file is worth compressing once, when it is published. Photos and most of Pagefind's files are compressed already. */
export function isCompressible(path: string): boolean {
  return /\.(?:html|css|js|mjs|json|xml|svg|txt|webmanifest|geojson|pagefind|pf_meta|pf_filter)$/.test(path);
}

/** Both encodings that browsers of residents know. At once: for a page, handing it to another thread costs more. */
export function compress(bytes: Buffer, effort: keyof typeof brotliQuality = 'quick'): { br: Buffer; gz: Buffer } {
  return { br: brotli(bytes, effort), gz: gzipSync(bytes, { level: gzipLevel }) };
}

export function brotli(bytes: Buffer, effort: keyof typeof brotliQuality): Buffer {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: brotliQuality[effort],
    [constants.BROTLI_PARAM_LGWIN]: effort === 'tight' ? constants.BROTLI_MAX_WINDOW_BITS : brotliWindow,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params });
}

/** The forms of a file with the endings of their names, in the order in which they appear: the plain one last. */
export function formsOf(path: string, bytes: Buffer): [ending: string, bytes: Buffer][] {
  if (!isCompressible(path)) return [['', bytes]];
  const { br, gz } = compress(bytes);
  return [
    ['.br', br],
    ['.gz', gz],
    ['', bytes],
  ];
}
