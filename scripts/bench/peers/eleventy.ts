import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import type { PeerBuild } from './build.ts';
import { places } from './shell.ts';
import type { Shell } from './shell.ts';

/** Later ones name siblings that the registry does not have. */
const version = '3.1.2';

/**
 * Puts Eleventy into a folder of its own, once.
 *
 * @returns its version; nothing when it could not be had, after saying why
 */
export function installEleventy(folder: string): string | undefined {
  const program = join(folder, 'node_modules/@11ty/eleventy/cmd.cjs');
  if (existsSync(program)) return version;
  console.log(`bench: installing Eleventy ${version} (once)`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--save-exact', '--loglevel=error'];
  const { status, stderr } = spawnSync('npm', ['install', ...options, `@11ty/eleventy@${version}`], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return version;
  console.error(`bench: Eleventy ${version} could not be installed, so its column stays empty. ${stderr.trim()}`);
  return undefined;
}

/**
 * A site of Eleventy as one writes it for speed: templates in JavaScript, no template language in the texts.
 *
 * @param content folder with the Markdown files, beside the site
 */
export function eleventyBuild(folder: string, content: string, shell: Shell, change: () => void): PeerBuild {
  const out = join(folder, 'hasil');
  rmSync(join(folder, 'tata'), { recursive: true, force: true });
  mkdirSync(join(folder, 'tata'));
  writeFileSync(join(folder, 'shell.js'), shellModule(shell));
  writeFileSync(join(folder, 'tata', 'kegiatan.11ty.js'), layout);
  writeFileSync(join(folder, 'eleventy.config.js'), config(content));
  return {
    name: 'eleventy',
    command: [process.execPath, 'node_modules/@11ty/eleventy/cmd.cjs', '--quiet', `--output=hasil`],
    cwd: folder,
    // As much memory as the machine has: what Node takes by itself is too little for large sites.
    environment: { NODE_OPTIONS: `--max-old-space-size=${Math.floor((totalmem() / 1024 ** 2) * 0.7)}` },
    out,
    change,
  };
}

function shellModule({ before, after }: Shell): string {
  return `const before = ${JSON.stringify(before)};
const after = ${JSON.stringify(after)};
export const escape = (text) =>
  String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
export const page = (judul, ringkas, alamat, main) =>
  before
    .replaceAll('${places.judul}', escape(judul))
    .replaceAll('${places.ringkas}', escape(ringkas))
    .replaceAll('${places.alamat}', alamat) + main + after;
const widths = [320, 480, 640, 960];
const set = (berkas, format) => widths.map((width) => \`/foto/\${berkas}-\${width}.\${format} \${width}w\`).join(', ');
export const photo = ({ berkas, lebar, tinggi, alt }, sizes) =>
  \`<picture><source type="image/avif" srcset="\${set(berkas, 'avif')}" sizes="\${sizes}"><img class="photo" src="/foto/\${berkas}-480.webp" srcset="\${set(berkas, 'webp')}" sizes="\${sizes}" width="\${lebar}" height="\${tinggi}" alt="\${escape(alt)}" loading="lazy" decoding="async"></picture>\`;
const words = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'Asia/Jakarta' });
export const day = (date) => words.format(date);
export const card = ({ url, data }) =>
  \`<li class="act act--row">\${data.foto[0] ? photo(data.foto[0], '30vw') : ''}<div><h2><a href="\${url}">\${escape(data.title)}</a></h2><p class="meta"><span>RW \${data.rw}</span> <time datetime="\${data.date.toISOString()}">\${day(data.date)}</time></p></div></li>\`;
`;
}

const layout = `import { day, escape, page, photo } from '../shell.js';
export const render = ({ title, ringkas, date, tempat, rw, penyelenggara, kategori, peserta, diverifikasi_pada, foto, bulan, content, page: { url } }) =>
  page(title, ringkas, url, \`<nav class="crumbs"><a href="/">Beranda</a> <a href="/bulan/\${bulan[0]}/">\${bulan[0]}</a></nav>
<article><h1>\${escape(title)}</h1><p class="meta"><time datetime="\${date.toISOString()}">\${day(date)}</time> <span>\${escape(tempat)}</span></p>
<div class="shots">\${foto.map((each) => \`<figure>\${photo(each, '44rem')}\${each.keterangan ? \`<figcaption>\${escape(each.keterangan)}</figcaption>\` : ''}</figure>\`).join('')}</div>
<div class="stack measure">\${content}</div>
<dl><dt>RW</dt><dd>\${rw}</dd><dt>Penyelenggara</dt><dd>\${penyelenggara}</dd><dt>Kategori</dt><dd>\${kategori}</dd>\${peserta ? \`<dt>Peserta</dt><dd>\${peserta} orang</dd>\` : ''}<dt>Diperiksa</dt><dd>\${diverifikasi_pada}</dd></dl></article>\`);
`;

function config(content: string): string {
  return `import { card, escape, page } from './shell.js';
export default function (eleventy) {
  eleventy.addGlobalData('layout', 'kegiatan.11ty.js');
  const all = (api) => api.getFilteredByGlob('${content}/kegiatan/*.md').sort((a, b) => a.date - b.date);
  eleventy.addCollection('terbaru', (api) => all(api).slice(-20).reverse());
  eleventy.addCollection('bagian', (api) => {
    const months = new Map();
    for (const item of all(api)) {
      const [bulan] = item.data.bulan;
      if (!months.has(bulan)) months.set(bulan, []);
      months.get(bulan).push(item);
    }
    return [...months].flatMap(([bulan, items]) =>
      Array.from({ length: Math.ceil(items.length / 40) }, (_, n) => ({ bulan, n: n + 1, items: items.slice(n * 40, n * 40 + 40) })),
    );
  });
  eleventy.addTemplate('index.11ty.js', ({ collections }) =>
    page('Beranda', 'Kegiatan terbaru', '/', \`<h1>Terbaru</h1><ul class="acts">\${collections.terbaru.slice(0, 7).map(card).join('')}</ul>\`), { layout: false, permalink: '/index.html' });
  eleventy.addTemplate('bulan.11ty.js', ({ bagian }) =>
    page(bagian.bulan, 'Arsip ' + bagian.bulan, '/bulan/' + bagian.bulan + '/', \`<h1>\${bagian.bulan}</h1><ul class="acts">\${bagian.items.map(card).join('')}</ul>\`), {
    layout: false,
    pagination: { data: 'collections.bagian', size: 1, alias: 'bagian' },
    permalink: ({ bagian }) => \`/bulan/\${bagian.bulan}/\${bagian.n === 1 ? '' : bagian.n + '/'}index.html\`,
  });
  eleventy.addTemplate('feed.11ty.js', ({ collections }) =>
    \`<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Kegiatan</title>\${collections.terbaru.map(({ url, data }) => \`<entry><title>\${escape(data.title)}</title><id>\${url}</id><link href="\${url}"/><updated>\${data.date.toISOString()}</updated><content type="text">\${escape(data.ringkas)}</content></entry>\`).join('')}</feed>\`, { layout: false, permalink: '/feed.xml' });
  return { dir: { input: '${content}', includes: '../tata' }, markdownTemplateEngine: false };
}
`;
}
