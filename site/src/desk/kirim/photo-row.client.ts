import { copyTemplate, el, icon, one } from '../shared/dom.client.ts';
import { badge } from '../shared/states.client.ts';
import { sizeWords } from '../shared/time.ts';
import { teksKirim } from '../../text/kirim.ts';
import { teksIsian } from '../../text/umum.ts';
import { teksIzin } from '../../text/foto.ts';
import type { DraftFoto, JawabanAnak } from './draft.ts';

const answers = ['wajah_dewasa', 'dokumen_atau_pelat', 'izin'] as const;

/** One photo in the form: what it shows, its caption, the consent questions. Typing writes into `photo`. */
export function photoRow(
  photo: DraftFoto,
  number: number,
  act: { remove: () => void; replace: () => void; blur: () => void },
): HTMLElement {
  const row = copyTemplate('t-foto');
  row.dataset.foto = photo.id;
  for (const field of [row, ...row.querySelectorAll<HTMLElement>('[data-jalur]')]) {
    field.dataset.jalur = `foto.${photo.id}.${field.dataset.jalur}`;
  }
  one('[data-nomor]', row).textContent = teksIsian.namaFoto(number);
  one('[data-tanya]', row).textContent = teksKirim.apaTerlihat(number);
  one('[data-tampak]', row).textContent = teksKirim.adaDiFoto(number);
  for (const name of ['alt', 'keterangan'] as const) {
    const input = one<HTMLInputElement>(`[name="${name}"]`, row);
    input.id = `${name}-${photo.id}`;
    one<HTMLLabelElement>(`[data-untuk="${name}"]`, row).htmlFor = input.id;
    input.value = photo[name] ?? '';
    input.addEventListener('input', () => (photo[name] = input.value));
  }
  for (const name of answers) {
    const box = one<HTMLInputElement>(`[name="${name}"]`, row);
    box.checked = photo[name];
    box.addEventListener('input', () => (photo[name] = box.checked));
  }
  one('[data-anak]', row).textContent = teksIzin.adaAnak(number);
  for (const choice of row.querySelectorAll<HTMLInputElement>('[name="anak"]')) {
    // One group a photo.
    choice.name = `anak-${photo.id}`;
    choice.checked = choice.value === photo.anak;
    choice.addEventListener('input', () => {
      photo.anak = choice.value as JawabanAnak;
      if (photo.anak === 'kaburkan' && !photo.dikaburkan && canBlur(photo)) act.blur();
    });
  }
  const remove = one('[data-hapus]', row);
  remove.setAttribute('aria-label', teksKirim.hapusFoto(number));
  remove.addEventListener('click', act.remove);
  one('[data-ganti]', row).addEventListener('click', act.replace);
  const blur = one('[data-kabur]', row);
  blur.setAttribute('aria-label', teksKirim.kaburkanFoto(number));
  blur.addEventListener('click', act.blur);
  return row;
}

/** The brush needs a photo that this phone holds and can decode. */
export const canBlur = ({ diHp, sha256, apaAdanya }: DraftFoto): boolean => diHp && sha256 !== '' && !apaAdanya;

/** Where a photo stands, in words. @param problem why it cannot be used */
export function photoState(photo: DraftFoto, problem: string | null): HTMLElement[] {
  if (problem) return [el('p', { class: 'err text-sm' }, icon('awas', true), problem)];
  if (photo.server === 'diterima') return [badge('baik', 'cek', teksKirim.sudahDiKantor)];
  if (!photo.sha256) {
    const words = teksKirim.mengecilkan(sizeWords(photo.bytesAsli));
    return [el('p', { class: 'text-sm text-tinta-2' }, words), el('progress', { 'aria-label': words })];
  }
  const size = photo.apaAdanya
    ? teksKirim.apaAdanya(sizeWords(photo.bytes))
    : teksKirim.dikecilkan(sizeWords(photo.bytesAsli), sizeWords(photo.bytes));
  return [el('p', { class: 'text-sm text-tinta-2' }, size), badge('netral', 'cek', teksKirim.tersimpan)];
}
