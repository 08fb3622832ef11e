import { announce, one } from '../shared/dom.client.ts';
import { json } from '../shared/http.client.ts';
import { stafSession } from '../shared/sessions.client.ts';
import { staffRoom } from '../shared/staff-room.client.ts';
import { tell } from '../shared/tell.client.ts';
import { teksUmum } from '../../text/umum.ts';
import { teksVerifikasi } from '../../text/verifikasi.ts';
import type { Keadaan, Rahasia } from './answers.ts';
import { bindCodeForm } from './code-form.client.ts';
import { showColleagues, showRecoveryCodes, showSecret, showStage, showState } from './stages.client.ts';

const session = stafSession();

const show = staffRoom(session, {
  view: 'verifikasi',
  open: () => {
    showRecoveryCodes([]);
    void orSay(refresh);
  },
  clear: () => showRecoveryCodes([]),
});
one('#mulai').addEventListener('click', () => void orSay(begin));
one('#cetak-cadangan').addEventListener('click', () => window.print());
one('#sudah-simpan').addEventListener('click', show);
bindCodeForm('aktifkan', async (kode) => {
  const body = json('POST', { kode });
  showRecoveryCodes((await session.call<{ cadangan: string[] }>('/moderasi/totp/aktifkan', body)).cadangan);
});
bindCodeForm('matikan', async (kode) => {
  await session.call('/moderasi/totp/matikan', json('POST', { kode }));
  announce(teksVerifikasi.sudahMati);
  await refresh();
});

async function refresh(): Promise<void> {
  const keadaan = await session.call<Keadaan>('/moderasi/totp');
  showState(keadaan);
  showColleagues(keadaan.orang, ({ id, nama }) => {
    void orSay(async () => {
      await session.call(`/moderasi/totp/${id}/reset`, json('POST', {}));
      announce(teksVerifikasi.sudahDilepas(nama));
      await refresh();
    });
  });
}

async function begin(): Promise<void> {
  showSecret(await session.call<Rahasia>('/moderasi/totp/mulai', json('POST', {})));
  showStage('pindai');
}

const orSay = (work: () => Promise<void>): Promise<void> => tell(work, teksUmum.gangguan);
