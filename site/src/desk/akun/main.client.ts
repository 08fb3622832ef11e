import { announce, one, showView } from '../shared/dom.client.ts';
import { json } from '../shared/http.client.ts';
import { stafSession } from '../shared/sessions.client.ts';
import { staffRoom } from '../shared/staff-room.client.ts';
import { tell } from '../shared/tell.client.ts';
import { teksAkun } from '../../text/akun.ts';
import { teksUmum } from '../../text/umum.ts';
import type { DaftarAkun, Kartu } from './answers.ts';
import { AkunList } from './list.client.ts';
import { showCards } from './cards.client.ts';
import { ImportForm } from './import.client.ts';

const session = stafSession();

const list = new AkunList({
  makeCards: (akun) => void orSay(() => makeCards(akun)),
  lock: ({ id }, perangkat) =>
    void change(`/moderasi/akun/${id}/kunci`, perangkat ? { perangkat } : {}, teksAkun.sudahDikunci),
  end: ({ id }, selesai) => void change(`/moderasi/akun/${id}/akhiri`, { selesai }, teksAkun.sudahDiakhiri),
});
new ImportForm(session, (sentence) => {
  announce(sentence);
  void refresh();
});

const show = staffRoom(session, {
  view: 'akun',
  open: () => void refresh(),
  clear: () => list.show({ daftar: [], boleh: { impor: false, kartu: false } }),
});
one('#cetak').addEventListener('click', () => window.print());
one('#ke-daftar').addEventListener('click', show);

function refresh(): Promise<void> {
  return orSay(async () => list.show(await session.call<DaftarAkun>('/moderasi/akun')));
}

async function makeCards(akun: number[]): Promise<void> {
  const { daftar } = await session.call<{ daftar: Kartu[] }>('/moderasi/akun/kartu', json('POST', { akun }));
  showCards(daftar);
  showView('kartu');
}

function change(path: string, body: object, done: string): Promise<void> {
  return orSay(async () => {
    await session.call(path, json('POST', body));
    announce(done);
    await refresh();
  });
}

function orSay(work: () => Promise<void>): Promise<void> {
  return tell(work, teksUmum.gangguan, teksAkun.tidakBoleh);
}
