/** The paths of every page that the sitemap names. */
export async function sitemapPages(siteUrl: string): Promise<string[]> {
  const parts = await pathsIn(`${siteUrl}/sitemap-index.xml`);
  const pages = await Promise.all(parts.map((part) => pathsIn(siteUrl + part)));
  return pages.flat();
}

/** Those, and the two that it leaves out on purpose. */
export async function everyPage(siteUrl: string): Promise<string[]> {
  return [...(await sitemapPages(siteUrl)), '/kirim/', '/meja/'];
}

async function pathsIn(sitemap: string): Promise<string[]> {
  const text = await (await fetch(sitemap)).text();
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname);
}
