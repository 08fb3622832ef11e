import type { Kiriman } from '../shared/answers.ts';
import { button, el, icon } from '../shared/dom.client.ts';
import { movedWords, stateBadge } from '../shared/states.client.ts';
import { timeWords } from '../shared/time.ts';
import { teksKirim } from '../../text/kirim.ts';
import { teksIsian, teksKeadaan } from '../../text/umum.ts';
import { teksUsulan } from '../../text/kirim-jenis.ts';
import { unitWords } from '../shared/unit.ts';
import { confirmInline } from '../shared/confirm.client.ts';
import { actions, note, picture, quiet } from './item.client.ts';
import type { ListActions } from './list-actions.ts';

const cancellable = ['draf', 'mengunggah', 'terkirim', 'diperiksa', 'perlu_perbaikan', 'dikirim_ulang'];
const mendable = ['draf', 'mengunggah', 'perlu_perbaikan'];

/** A submission that the office has: its state, the office's note, its times, the live page. `ownRt` null: an RW. */
export function storedItem(kiriman: Kiriman, ownRt: number | null, now: string, act: ListActions): HTMLElement {
  const { uuid, keadaan, isi, tautan, foto, rt } = kiriman;
  const live = keadaan === 'tayang';
  const judul = isi.judul || isi.nama || isi.jabatan || '';
  const berkas = live && foto.find((photo) => photo.berkas)?.berkas;
  const label = labelOf(kiriman, now);
  const body = el(
    'div',
    {},
    el('h2', {}, judul || teksKirim.tanpaJudul),
    quiet(timesOf(kiriman, now)),
    isCorrection(kiriman) && quiet(teksKirim.lamaTetapTayang),
    rt !== null && rt !== ownRt && quiet(teksKirim.dari(unitWords(kiriman))),
    stateBadge(keadaan, label),
    keadaan === 'diarsipkan' && quiet(teksKirim.diarsipkanIsi),
    ...(live && tautan ? liveLinks(tautan, judul) : []),
  );
  const item = el(
    'li',
    { class: 'sub', 'data-uuid': uuid },
    picture(berkas ? `/foto/${berkas}-320.webp` : undefined),
    body,
  );
  const choices = choicesFor(kiriman, act);
  const reason = keadaan === 'gagal_terbit' ? null : kiriman.catatan;
  if (reason) {
    item.append(note(keadaan === 'perlu_perbaikan' ? 'awas' : 'netral', reason, decidedAt(kiriman, now), choices));
  } else if (choices.childNodes.length > 0) body.append(choices);
  for (const { urut, alasan, keadaan: judged } of foto) {
    if (judged !== 'ditolak') continue;
    body.append(el('p', { class: 'err text-sm' }, icon('awas', true), teksIsian.fotoDitolak(urut, alasan ?? '')));
  }
  const corrected = corrections(kiriman);
  if (corrected) body.append(corrected);
  body.append(history(kiriman, now));
  return item;
}

/** What the office put right by itself; a list that was kept on this phone earlier may lack it. */
function corrections({ suntingan = [] }: Kiriman): HTMLElement | null {
  if (suntingan.length === 0) return null;
  const empty = teksKirim.kosongkan;
  const lines = suntingan.map(({ label, lama, baru }) =>
    el('li', {}, `${label}: `, el('del', {}, lama ?? empty), ' → ', el('ins', {}, baru ?? empty)),
  );
  return el(
    'details',
    {},
    el('summary', { class: 'text-sm' }, teksKirim.dibetulkanKantor(suntingan.length)),
    el('ul', { class: 'text-sm' }, ...lines),
  );
}

function labelOf({ jenis, keadaan, nomor, jadwal }: Kiriman, now: string): string {
  if (keadaan === 'terkirim' && nomor) return teksKirim.terkirimNomor(nomor);
  if (keadaan === 'disetujui' && jadwal) return teksKirim.terbitPada(timeWords(jadwal, now));
  return (jenis === 'usulan' ? { ...teksKeadaan, ...teksUsulan.keadaan } : teksKeadaan)[keadaan];
}

/** The unit took it back itself, to mend it. */
const isCorrection = ({ keadaan, tayang_pada, catatan }: Kiriman) =>
  keadaan === 'perlu_perbaikan' && tayang_pada !== null && catatan === null;

/** The live page, and the same to be told to others. */
function liveLinks(tautan: string, judul: string): HTMLElement[] {
  const text = encodeURIComponent(`${judul} ${new URL(tautan, window.location.href).href}`);
  const share = { class: 'more', href: `https://wa.me/?text=${text}`, target: '_blank', rel: 'noopener noreferrer' };
  return [
    el('p', {}, el('a', { class: 'more', href: tautan }, teksKirim.lihatTayang)),
    el('p', {}, el('a', share, teksKirim.bagikan)),
  ];
}

function choicesFor(kiriman: Kiriman, { mend, correct, cancel }: ListActions): HTMLElement {
  const { keadaan } = kiriman;
  const { batalkan, yakinBatal, yaBatalkan } = teksKirim;
  const mendWords = keadaan === 'perlu_perbaikan' ? teksKirim.perbaiki : teksKirim.lanjutkan;
  return actions(
    mendable.includes(keadaan) && button('btn', mendWords, () => mend(kiriman), 'pensil'),
    ['tayang', 'diarsipkan'].includes(keadaan) &&
      button('btn btn--2', teksKirim.perbaikiTayang, () => correct(kiriman), 'pensil'),
    cancellable.includes(keadaan) &&
      !kiriman.tayang_pada &&
      confirmInline('btn btn--link', batalkan, yakinBatal, yaBatalkan, () => cancel(kiriman)),
  );
}

function timesOf({ tayang_pada, dikirim_pada, dibuat_pada, nomor, keadaan }: Kiriman, now: string): string {
  if (keadaan === 'tayang' && tayang_pada) return teksKirim.tayangPada(timeWords(tayang_pada, now));
  if (!dikirim_pada) return teksKirim.diubahPada(timeWords(dibuat_pada, now));
  const when = teksKirim.dikirimPada(timeWords(dikirim_pada, now));
  return nomor && keadaan !== 'terkirim' ? `${when}, nomor ${nomor}` : when;
}

function decidedAt({ riwayat }: Kiriman, now: string): string | null {
  const last = [...riwayat].reverse().find(({ alasan }) => alasan);
  return last ? timeWords(last.waktu, now) : null;
}

function history({ riwayat }: Kiriman, now: string): HTMLElement {
  const lines = [...riwayat]
    .reverse()
    .map((line) => el('li', {}, `${timeWords(line.waktu, now)}. ${movedWords(line)}`));
  return el(
    'details',
    {},
    el('summary', { class: 'text-sm' }, teksKirim.riwayat),
    el('ol', { class: 'text-sm' }, ...lines),
  );
}
