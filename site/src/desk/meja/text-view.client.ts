import type { Tinjauan } from '../shared/answers.ts';
import { el, fill, icon } from '../shared/dom.client.ts';
import { teksPengurus, teksUsulan } from '../../text/kirim-jenis.ts';

/** What is not among the fields that are listed one by one: who holds a post, and the layanan that somebody proposes to mend. */
export function showText(place: HTMLElement, kiriman: Tinjauan): void {
  const lines = linesOf(kiriman).filter((line): line is [string, string] => Boolean(line[1]));
  const { jenis, isi } = kiriman;
  const links = jenis === 'usulan' && isi.layanan ? layananLinks(isi.layanan) : null;
  place.hidden = lines.length === 0 && links === null;
  fill(
    place,
    lines.length > 0 && el('dl', { class: 'stack' }, ...lines.map(([label, words]) => pair(label, words))),
    links,
  );
}

const pair = (label: string, words: string) =>
  el(
    'div',
    { class: 'measure' },
    el('dt', { class: 'text-sm text-tinta-2' }, label),
    el('dd', { class: 'whitespace-pre-line' }, words),
  );

function linesOf({ jenis, isi, izin_kontak }: Tinjauan): [label: string, words: string | null | undefined][] {
  if (jenis !== 'struktur') return [];
  const [holder] = isi.pejabat ?? [];
  return [
    [teksPengurus.pos, isi.jabatan],
    [teksPengurus.nama, holder?.nama],
    [teksPengurus.langkah.masa, [holder?.mulai, holder?.selesai].filter(Boolean).join(' – ')],
    [teksPengurus.skSaja, [holder?.sk_nomor, holder?.sk_tanggal].filter(Boolean).join(', ')],
    [teksPengurus.kontakSaja, holder?.kontak && teksPengurus.kontakSetuju(holder.kontak, izin_kontak ?? '')],
  ];
}

/** To the layanan as residents read it, and to where it is mended. */
function layananLinks(slug: string): HTMLElement {
  const panel = `/admin/content-manager/collection-types/api::layanan.layanan?filters[$and][0][slug][$eq]=${slug}`;
  return el(
    'p',
    { class: 'row mt-4' },
    el('a', { class: 'btn btn--2', href: panel }, icon('pensil'), teksUsulan.bukaDiPanel),
    el('a', { class: 'more', href: `/layanan/${slug}/` }, teksUsulan.bukaLayanan),
  );
}
