import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstLine } from '../machine.ts';
import type { PeerBuild } from './build.ts';
import { places } from './shell.ts';
import type { Shell } from './shell.ts';

/**
 * Finds Hugo, or installs Debian's when run as root.
 *
 * @returns its version; nothing when there is none, after saying what to install
 */
export function findHugo(): string | undefined {
  const found = firstLine('hugo', ['version']);
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('bench: installing Hugo from Debian (once)');
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', 'hugo'],
    ]) {
      spawnSync('apt-get', args, { env: environment });
    }
  }
  const installed = firstLine('hugo', ['version']);
  if (!installed) console.error('bench: Hugo is not here, so its column stays empty. Debian: apt-get install hugo.');
  return installed;
}

/** @param content folder with the Markdown files */
export function hugoBuild(folder: string, content: string, shell: Shell, change: () => void): PeerBuild {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(siteOf(shell))) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const out = join(folder, 'hasil');
  return {
    name: 'hugo',
    command: ['hugo', '--quiet', '--source', folder, '--contentDir', content, '--destination', out],
    cwd: folder,
    out,
    change,
  };
}

function siteOf({ before, after }: Shell): Record<string, string> {
  const head = before
    .replaceAll(places.judul, '{{ .Title }}')
    .replaceAll(places.ringkas, '{{ .Params.ringkas }}')
    .replaceAll(places.alamat, '{{ .RelPermalink }}');
  const around = (main: string) => `{{ partial "awal.html" . }}${main}{{ partialCached "akhir.html" . }}`;
  return {
    'config.toml': config,
    'layouts/partials/awal.html': head,
    'layouts/partials/akhir.html': after,
    'layouts/partials/photo.html': photo,
    'layouts/partials/card.html': card,
    'layouts/kegiatan/single.html': around(report),
    'layouts/_default/term.html': around(month),
    'layouts/index.html': around(home),
    'layouts/index.atom.xml': feed,
  };
}

const config = `baseURL = "http://localhost:8080/"
title = "Kegiatan"
paginate = 40
disableAliases = true
ignoreErrors = ["error-disable-taxonomy"]
disableKinds = ["section", "taxonomy", "RSS", "sitemap", "robotsTXT", "404"]
[taxonomies]
bulan = "bulan"
[mediaTypes."application/atom+xml"]
suffixes = ["xml"]
[outputFormats.Atom]
mediaType = "application/atom+xml"
baseName = "feed"
[outputs]
home = ["HTML", "Atom"]
`;

const sets = (format: string) =>
  [320, 480, 640, 960].map((width) => `/foto/{{ .berkas }}-${width}.${format} ${width}w`).join(', ');
const photo = `<picture><source type="image/avif" srcset="${sets('avif')}" sizes="44rem"><img class="photo" src="/foto/{{ .berkas }}-480.webp" srcset="${sets('webp')}" sizes="44rem" width="{{ .lebar }}" height="{{ .tinggi }}" alt="{{ .alt }}" loading="lazy" decoding="async"></picture>`;

const card = `<li class="act act--row">{{ range first 1 .Params.foto }}{{ partialCached "photo.html" . .berkas .alt }}{{ end }}<div><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p class="meta"><span>RW {{ .Params.rw }}</span> <time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time></p></div></li>`;

const report = `<nav class="crumbs"><a href="/">Beranda</a> {{ range .Params.bulan }}<a href="/bulan/{{ . }}/">{{ . }}</a>{{ end }}</nav>
<article><h1>{{ .Title }}</h1><p class="meta"><time datetime="{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}">{{ .Date.Format "2 January 2006" }}</time> <span>{{ .Params.tempat }}</span></p>
<div class="shots">{{ range .Params.foto }}<figure>{{ partialCached "photo.html" . .berkas .alt }}{{ with .keterangan }}<figcaption>{{ . }}</figcaption>{{ end }}</figure>{{ end }}</div>
<div class="stack measure">{{ .Content }}</div>
<dl><dt>RW</dt><dd>{{ .Params.rw }}</dd><dt>Penyelenggara</dt><dd>{{ .Params.penyelenggara }}</dd><dt>Kategori</dt><dd>{{ .Params.kategori }}</dd>{{ with .Params.peserta }}<dt>Peserta</dt><dd>{{ . }} orang</dd>{{ end }}<dt>Diperiksa</dt><dd>{{ .Params.diverifikasi_pada }}</dd></dl></article>`;

const month = `<h1>{{ .Title }}</h1><ul class="acts">{{ range (.Paginate .Pages.ByDate).Pages }}{{ partial "card.html" . }}{{ end }}</ul>`;

const home = `<h1>Terbaru</h1><ul class="acts">{{ range first 7 .Site.RegularPages.ByDate.Reverse }}{{ partial "card.html" . }}{{ end }}</ul>`;

const feed = `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Kegiatan</title>{{ range first 20 .Site.RegularPages.ByDate.Reverse }}<entry><title>{{ .Title }}</title><id>{{ .Permalink }}</id><link href="{{ .Permalink }}"/><updated>{{ .Date.Format "2006-01-02T15:04:05Z07:00" }}</updated><content type="text">{{ .Params.ringkas }}</content></entry>{{ end }}</feed>`;
