/** The paths of every page that the sitemap names, and the two that it leaves out on purpose. */
export async function everyPage(siteUrl: string): Promise<string[]> {
  const sitemap = await (await fetch(`${siteUrl}/sitemap-0.xml`)).text();
  const named = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname);
  return [...named, '/kirim/', '/meja/'];
}
