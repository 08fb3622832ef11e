import { confirmInline } from '../shared/confirm.client.ts';
import { el, fill, one } from '../shared/dom.client.ts';
import { qrOf } from '../shared/qr.client.ts';
import { timeWords } from '../shared/time.ts';
import { teksVerifikasi } from '../../text/verifikasi.ts';
import type { Keadaan, Rahasia, Rekan } from './answers.ts';

type Stage = 'belum' | 'pindai' | 'cadangan' | 'aktif';

/** Shows one stage, and moves the focus to its heading when somebody has come to it by their own doing. */
export function showStage(stage: Stage, focus = true): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-tahap]')) part.hidden = part.dataset.tahap !== stage;
  if (focus) document.querySelector<HTMLElement>(`[data-tahap="${stage}"] h2`)?.focus();
}

export function showState({ aktif_sejak, sisa_cadangan, wajib }: Keadaan): void {
  one('#wajib').hidden = !wajib;
  if (aktif_sejak === null) return showStage('belum', false);
  one('#aktif-sejak').textContent = teksVerifikasi.aktifSejak(timeWords(aktif_sejak, new Date().toISOString()));
  one('#sisa-cadangan').textContent = teksVerifikasi.sisaCadangan(sisa_cadangan);
  showStage('aktif', false);
}

export function showSecret({ rahasia, otpauth }: Rahasia): void {
  fill(one('#qr'), qrOf(otpauth, teksVerifikasi.kodeQr));
  // In fours, as it is typed by hand.
  one('#kunci').textContent = rahasia.replace(/(.{4})(?!$)/g, '$1 ');
}

/** Once, to be printed or copied; with none they and the secret are gone from the page. */
export function showRecoveryCodes(codes: readonly string[]): void {
  fill(one('#daftar-cadangan'), ...codes.map((code) => el('li', {}, code)));
  fill(one('#qr'));
  fill(one('#kunci'));
  if (codes.length > 0) showStage('cadangan');
}

/** Those whom one may help when phone and paper are lost. */
export function showColleagues(people: readonly Rekan[], take: (rekan: Rekan) => void): void {
  one('#rekan').hidden = people.length === 0;
  fill(one('#daftar-rekan'), ...people.map((rekan) => colleague(rekan, take)));
}

function colleague(rekan: Rekan, take: (rekan: Rekan) => void): HTMLElement {
  const { lepas, yakinLepas, ya } = teksVerifikasi;
  const act = confirmInline('btn btn--2', lepas, yakinLepas(rekan.nama), ya, () => take(rekan));
  return el('li', { class: 'verifikasi__rekan' }, el('b', {}, rekan.nama), act);
}
