import { confirmInline } from '../shared/confirm.client.ts';
import { button, el } from '../shared/dom.client.ts';
import { badge } from '../shared/states.client.ts';
import type { Tone } from '../shared/states.client.ts';
import { dateWords, dayInWib, timeWords } from '../shared/time.ts';
import { unitWords } from '../shared/unit.ts';
import { teksAkun } from '../../text/akun.ts';
import type { Akun, DaftarAkun, KeadaanAkun, Perangkat } from './answers.ts';
import type { ListActions } from './list.client.ts';

const looks: Record<KeadaanAkun, [Tone, string]> = {
  belum_aktif: ['awas', 'tunggu'],
  aktif: ['baik', 'cek'],
  terkunci: ['galat', 'awas'],
  belum_mulai: ['netral', 'kalender'],
  berakhir: ['netral', 'silang'],
  ditutup: ['galat', 'silang'],
};

interface Shown {
  boleh: DaftarAkun['boleh'];
  ticked: boolean;
  open: boolean;
  onTick: (on: boolean) => void;
  onOpen: (on: boolean) => void;
  actions: ListActions;
}

/** One account: whom it is for and how it stands; opened, its phones and what the office can do. */
export function akunItem(akun: Akun, shown: Shown): HTMLElement {
  const { boleh, actions, ticked, onTick, onOpen } = shown;
  const now = new Date().toISOString();
  const details = el(
    'details',
    { open: shown.open },
    el('summary', {}, el('b', {}, akun.nama), el('span', { class: 'hint' }, `${unitWords(akun)}, ${akun.akun}`)),
    el('p', { class: 'hint' }, termWords(akun)),
    akun.hp ? el('p', { class: 'hint' }, akun.hp) : null,
    akun.kode_sampai ? el('p', { class: 'hint' }, teksAkun.kodeBerlaku(timeWords(akun.kode_sampai, now))) : null,
    ...akun.perangkat.map((phone) => phoneRow(akun, phone, shown, now)),
    boleh.kartu ? officeActions(akun, boleh, actions) : null,
  );
  details.addEventListener('toggle', () => onOpen(details.open));
  return el(
    'li',
    { class: 'akun' },
    boleh.kartu ? tickBox(akun, ticked, onTick) : null,
    details,
    badge(...looks[akun.keadaan], teksAkun.keadaan[akun.keadaan]),
  );
}

function tickBox({ nama }: Akun, ticked: boolean, onTick: (on: boolean) => void): HTMLElement {
  const box = el('input', { type: 'checkbox', 'aria-label': teksAkun.pilih(nama) });
  box.checked = ticked;
  box.addEventListener('change', () => onTick(box.checked));
  return box;
}

function phoneRow(
  akun: Akun,
  { uuid, nama, dipakai_pada, terkunci }: Perangkat,
  { boleh, actions }: Shown,
  now: string,
) {
  const name = nama || teksAkun.hpTanpaNama;
  const facts = [dipakai_pada && teksAkun.hpTerakhir(timeWords(dipakai_pada, now)), terkunci && teksAkun.terkunci];
  return el(
    'div',
    { class: 'akun__hp' },
    el('p', {}, [name, ...facts].filter(Boolean).join(', ')),
    boleh.kartu && !terkunci
      ? confirmInline('btn btn--link', teksAkun.kunciSatu, teksAkun.yakinKunciSatu(name), teksAkun.ya, () =>
          actions.lock(akun, uuid),
        )
      : null,
  );
}

function officeActions(akun: Akun, boleh: DaftarAkun['boleh'], { makeCards, lock, end }: ListActions): HTMLElement {
  const { tautanBaru, kunciHp, akhiri, ya } = teksAkun;
  const isOpen = akun.keadaan !== 'berakhir' && akun.keadaan !== 'ditutup';
  const newLink = () => makeCards([akun.id]);
  return el(
    'div',
    { class: 'stack' },
    akun.kode_sampai
      ? confirmInline('btn btn--2', tautanBaru, teksAkun.yakinTautan(akun.nama), ya, newLink)
      : button('btn btn--2', tautanBaru, newLink),
    akun.keadaan === 'aktif'
      ? confirmInline('btn btn--2', kunciHp, teksAkun.yakinKunci(akun.nama), ya, () => lock(akun))
      : null,
    boleh.impor && isOpen
      ? confirmInline('btn btn--link', akhiri, teksAkun.yakinAkhiri(akun.nama), ya, () =>
          // The last day of a term that ends now.
          end(akun, dayInWib(new Date().toISOString(), -1)),
        )
      : null,
  );
}

function termWords({ mulai, selesai }: Akun): string {
  return mulai && selesai ? teksAkun.masa(dateWords(mulai), dateWords(selesai)) : teksAkun.tanpaMasa;
}
