import { pageKinds } from '../../site/page-budget.ts';

/** The paths of every page that the sitemap names. */
export async function sitemapPages(siteUrl: string): Promise<string[]> {
  const parts = await pathsIn(`${siteUrl}/sitemap-index.xml`);
  const pages = await Promise.all(parts.map((part) => pathsIn(siteUrl + part)));
  return pages.flat();
}

/** Those, and one of each kind that it leaves out on purpose: rooms behind a log-in, sheets of one service, notices. */
export async function everyPage(siteUrl: string): Promise<string[]> {
  return [...new Set([...(await sitemapPages(siteUrl)), ...pageKinds.map(({ sample }) => sample)])];
}

/** Every page with its HTML. */
export async function everyPageText(siteUrl: string): Promise<Map<string, string>> {
  const html = new Map<string, string>();
  for (const path of await everyPage(siteUrl)) html.set(path, await (await fetch(siteUrl + path)).text());
  return html;
}

/** The day that the sitemap names for a page; nothing when it names none. */
export async function lastmodOf(siteUrl: string, path: string): Promise<string | undefined> {
  const parts = await Promise.all((await pathsIn(`${siteUrl}/sitemap-index.xml`)).map((part) => fetch(siteUrl + part)));
  const text = (await Promise.all(parts.map((part) => part.text()))).join('');
  return new RegExp(`${path}</loc><lastmod>(\\d{4}-\\d{2}-\\d{2})`).exec(text)?.[1];
}

async function pathsIn(sitemap: string): Promise<string[]> {
  const text = await (await fetch(sitemap)).text();
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname);
}
