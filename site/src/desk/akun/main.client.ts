import { announce, one, showView } from '../shared/dom.client.ts';
import { json } from '../shared/http.client.ts';
import { bindLoginForm } from '../shared/login-form.client.ts';
import { stafSession } from '../shared/session.client.ts';
import { tell } from '../shared/tell.client.ts';
import { teksAkun } from '../../text/akun.ts';
import { teksMeja, teksUmum } from '../../text/desk.ts';
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

void start();

async function start(): Promise<void> {
  bindLoginForm(session, { tidakCocok: teksMeja.tidakCocok, periksaAkun: teksMeja.periksaAkun }, route);
  session.onExpired(() => {
    one('#masuk-habis').hidden = false;
    announce(teksUmum.waktuMasukHabis);
    route();
  });
  one('#keluar').addEventListener('click', () => {
    list.show({ daftar: [], boleh: { impor: false, kartu: false } });
    void session.logout().then(route);
  });
  one('#cetak').addEventListener('click', () => window.print());
  one('#ke-daftar').addEventListener('click', route);
  if (!session.akun) showView('masuk', false);
  await session.resume();
  route();
}

function route(): void {
  one('#keluar').hidden = session.akun === null;
  if (!session.akun) return showView('masuk');
  one('#masuk-habis').hidden = true;
  showView('akun');
  void refresh();
}

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
