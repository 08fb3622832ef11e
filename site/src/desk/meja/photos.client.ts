import type { KirimanFoto, Tinjauan } from '../shared/answers.ts';
import { button, el, fill, icon } from '../shared/dom.client.ts';
import type { Session } from '../shared/session.client.ts';
import { badge } from '../shared/states.client.ts';
import { teksKirim, teksMeja } from '../../text/desk.ts';

/** Width of the photos in the review, CSS pixels; the largest public size. */
const reviewWidthPx = 960;

/** The photos of a submission with what was answered about each; refused ones with the reason. Returns a clean-up. */
export function showPhotos(place: HTMLElement, kiriman: Tinjauan, session: Session): () => void {
  const urls: string[] = [];
  const accepted = kiriman.foto.filter(({ keadaan }) => keadaan !== 'ditolak');
  const refused = kiriman.foto.filter(({ keadaan }) => keadaan === 'ditolak');
  fill(
    place,
    el('h3', {}, teksMeja.fotoJudul(accepted.length)),
    refused.length > 0 && refusedNotice(refused),
    accepted.length === 0 && el('p', { class: 'text-tinta-2' }, teksMeja.tanpaFoto),
    el(
      'div',
      { class: accepted.length > 2 ? 'shots' : 'shots shots--besar' },
      ...accepted.map((photo) => figure(photo, kiriman, session, urls)),
    ),
  );
  return () => urls.forEach((url) => URL.revokeObjectURL(url));
}

function refusedNotice(refused: KirimanFoto[]): HTMLElement {
  return el(
    'div',
    { class: 'notice notice--awas' },
    icon('awas'),
    el(
      'div',
      {},
      el('h4', {}, teksMeja.ditolakMesin(refused.length)),
      ...refused.map(({ urut, alasan }) => el('p', {}, teksKirim.fotoDitolak(urut, alasan ?? ''))),
    ),
  );
}

function figure(photo: KirimanFoto, kiriman: Tinjauan, session: Session, urls: string[]): HTMLElement {
  const place = el('span', { class: 'photo thumb' }, icon('foto'));
  const zoom = button('meja__foto', '', () => {
    const large = zoom.parentElement?.classList.toggle('besar') ?? false;
    zoom.setAttribute('aria-pressed', String(large));
  });
  zoom.setAttribute('aria-label', teksMeja.perbesar(photo.urut));
  zoom.setAttribute('aria-pressed', 'false');
  fill(zoom, place);
  void load(`/moderasi/${kiriman.uuid}/foto/${photo.id}?lebar=${reviewWidthPx}`, session).then((url) => {
    if (!url) return fill(place, el('p', { class: 'text-sm' }, teksMeja.fotoTidakTermuat));
    urls.push(url);
    const { lebar, tinggi } = photo;
    place.replaceWith(el('img', { class: 'photo', src: url, alt: photo.alt, width: lebar, height: tinggi }));
  });
  return el(
    'figure',
    {},
    zoom,
    el(
      'figcaption',
      {},
      el('p', {}, `${teksMeja.terlihat}: ${photo.alt}`),
      photo.keterangan && el('p', {}, `${teksMeja.keterangan}: ${photo.keterangan}`),
      ...consent(photo),
    ),
  );
}

function consent(photo: KirimanFoto): Node[] {
  const seen = [
    photo.wajah_dewasa && badge('netral', 'orang', teksMeja.wajahDewasa),
    photo.wajah_anak && badge('awas', 'awas', teksMeja.wajahAnak),
    photo.dokumen_atau_pelat && badge('awas', 'awas', teksMeja.dokumen),
  ].filter((one) => one !== false);
  if (seen.length === 0) return [el('p', {}, teksMeja.tanpaWajah)];
  const answer = photo.izin ? badge('baik', 'cek', teksMeja.diizinkan) : badge('awas', 'awas', teksMeja.belumDiizinkan);
  return [el('p', { class: 'row' }, ...seen, answer)];
}

/** Staff's photos need the token, which an `<img>` cannot send. */
async function load(path: string, session: Session): Promise<string | null> {
  const answer = await session.fetch(path).catch(() => null);
  return answer?.ok ? URL.createObjectURL(await answer.blob()) : null;
}
