import type { GonePages } from '../publisher/gone.ts';
import { openForms } from './forms.ts';
import type { Encoding, Form } from './forms.ts';
import { liveFolder, openGonePages } from './live-site.ts';
import { isHidden, olderPlaces, placeOf } from './places.ts';

/** What a reader is to get. */
type Answer =
  | { status: 200; file: string; form: Form }
  | { status: 301; to: string }
  /** With an error page, where there is one. */
  | { status: 404 | 410; file: string; form: Form | undefined }
  /** Nothing has been published yet. */
  | { status: 503 };

export type FindAnswer = (path: string, encodings: readonly Encoding[]) => Promise<Answer>;

/** Finds answers among the published files, while the publisher replaces, adds and removes them. */
export function openSite(site: string): { find: FindAnswer; missing: FindAnswer } {
  const readForm = openForms();
  const gonePages = openGonePages();

  return { find, missing };

  /** @param path decoded, without query */
  async function find(path: string, encodings: readonly Encoding[]): Promise<Answer> {
    if (isHidden(path)) return missing(path, encodings);
    // Pages go, come back and move while we look. Only what was not there while the list of gone pages
    // stayed as it is, is missing: the publisher lists a page before it goes, and after it has come back.
    for (let before: GonePages | undefined; ;) {
      const found = await there(path, encodings);
      if (found) return found;
      const list = await gonePages(liveFolder(site));
      const instead = await gone(list, path, encodings);
      if (instead) return instead;
      if (list === before) return missing(path, encodings);
      before = list;
    }
  }

  async function missing(_path: string, encodings: readonly Encoding[]): Promise<Answer> {
    const folder = liveFolder(site);
    if (!folder) return { status: 503 };
    const file = '/404.html';
    return { status: 404, file, form: await readForm(folder + file, encodings) };
  }

  async function there(path: string, encodings: readonly Encoding[]): Promise<Answer | undefined> {
    if (path.endsWith('/index.html')) return { status: 301, to: path.slice(0, -'index.html'.length) };
    const release = liveFolder(site);
    if (!release) return undefined;
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const place = placeOf(site, release, file);
    const form = (place && (await readForm(place, encodings))) ?? (await olderAsset(file, encodings));
    if (form) return { status: 200, file, form };
    const isFolder = !path.endsWith('/') && (await readForm(`${release}${path}/index.html`, encodings));
    return isFolder ? { status: 301, to: `${path}/` } : undefined;
  }

  async function olderAsset(file: string, encodings: readonly Encoding[]): Promise<Form | undefined> {
    for (const place of await olderPlaces(site, file)) {
      const form = await readForm(place, encodings);
      if (form) return form;
    }
    return undefined;
  }

  async function gone(
    { pindah, ditarik }: GonePages,
    path: string,
    encodings: readonly Encoding[],
  ): Promise<Answer | undefined> {
    const page = path.endsWith('/') ? path : `${path}/`;
    const to = pindah[page];
    if (to) return { status: 301, to };
    const file = ditarik[page] && `/${ditarik[page].berkas}`;
    return file ? { status: 410, file, form: await readForm(liveFolder(site) + file, encodings) } : undefined;
  }
}
