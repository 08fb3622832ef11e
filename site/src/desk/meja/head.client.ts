import type { Antrean, Tinjauan } from '../shared/answers.ts';
import { el, fill, icon, one } from '../shared/dom.client.ts';
import { movedWords, stateBadge } from '../shared/states.client.ts';
import { dateWords, timeWords, wib } from '../shared/time.ts';
import { teksMeja } from '../../text/meja.ts';
import { teksTinjau } from '../../text/tinjau.ts';
import { changesList } from './diff.client.ts';
import { deadline, unitOf, watcher } from './queue-line.client.ts';

/** State, title, sender and what has to be known before anything else. */
export function showHead(kiriman: Tinjauan): void {
  const now = new Date().toISOString();
  const { isi, dikirim_pada: sent, riwayat, versi, jadwal } = kiriman;
  const again = riwayat.some(({ ke }) => ke === 'dikirim_ulang');
  const when = sent && (again ? teksMeja.dikirimUlang : teksMeja.dikirim)(timeWords(sent, now));
  fill(
    one('#tinjau-keadaan'),
    stateBadge(kiriman.keadaan),
    watcher(kiriman.dilihat),
    deadline(kiriman, now),
    el(
      'span',
      { class: 'text-tinta-2 text-sm' },
      [kiriman.nomor, when && teksMeja.versi(versi, when)].filter(Boolean).join(', '),
    ),
  );
  one('#h-tinjau').textContent = titleOf(kiriman);
  fill(
    one('#tinjau-meta'),
    fact('orang', kiriman.pengirim ?? unitOf(kiriman)),
    isi.mulai ? fact('kalender', dateWords(isi.mulai)) : null,
    isi.tempat ? fact('lokasi', isi.tempat) : null,
    kiriman.keadaan === 'disetujui' && jadwal
      ? fact('tunggu', teksTinjau.terbitNanti(`${dateWords(jadwal)}, ${wib(jadwal).jam}`))
      : null,
  );
  const link = one<HTMLAnchorElement>('#tinjau-tautan');
  link.hidden = !kiriman.tautan;
  if (kiriman.tautan) link.href = kiriman.tautan;
  const reason = one('#tinjau-gagal');
  reason.hidden = kiriman.keadaan !== 'gagal_terbit';
  one('p', reason).textContent = kiriman.alasan_gagal ?? '';
  const tasks = kiriman.daftar_tugas ?? [];
  one('#tinjau-tugas').hidden = tasks.length === 0;
  fill(one('#tinjau-tugas ul'), ...tasks.map((label) => el('li', {}, label)));
}

/** Who has it open now changes while one looks. */
export function showWatcher({ dilihat }: Antrean): void {
  one('#tinjau-keadaan [data-dilihat]').replaceWith(watcher(dilihat));
}

/** What happened, newest first; corrections of the office are marked as such. */
export function showHistory({ riwayat, suntingan }: Tinjauan): void {
  const now = new Date().toISOString();
  const lines = [...riwayat].reverse().map((line) => {
    const by = line.nama_oleh ? `, ${line.nama_oleh}` : '';
    const what = line.suntingan ? teksTinjau.suntinganKantor : movedWords(line);
    return el('li', {}, `${timeWords(line.waktu, now)}. ${what}${by}.`, line.alasan && el('p', {}, line.alasan));
  });
  fill(one('#tinjau-riwayat'), ...lines);
  const place = one('#tinjau-suntingan');
  place.hidden = suntingan.length === 0;
  if (suntingan.length > 0) fill(one('div', place), changesList(suntingan));
}

export function titleOf({ judul, nomor }: Tinjauan): string {
  return judul ?? nomor ?? '';
}

function fact(iconName: string, words: string): HTMLElement {
  return el('span', {}, icon(iconName, true), words);
}
