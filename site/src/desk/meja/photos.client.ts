import type { KirimanFoto, Tinjauan } from '../shared/answers.ts';
import { button, el, fill, icon } from '../shared/dom.client.ts';
import { badge } from '../shared/states.client.ts';
import { teksMeja } from '../../text/meja.ts';
import { teksIsian } from '../../text/umum.ts';
import { teksTinjau } from '../../text/tinjau.ts';
import { noteButton } from './fields.client.ts';
import type { PhotoStore } from './photo-store.client.ts';

export interface PhotoEvents {
  /** Somebody wants to make a part of a photo unrecognisable. */
  redact: (foto: KirimanFoto) => void;
}

/**
 * The photos of a submission with what was answered about each; refused ones with the reason.
 *
 * @param events none where nothing can be changed any more
 */
export function showPhotos(
  place: HTMLElement,
  kiriman: Tinjauan,
  photos: PhotoStore,
  events: PhotoEvents | null,
): void {
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
      ...accepted.map((photo) => figure(photo, kiriman, photos, events)),
    ),
  );
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
      ...refused.map(({ urut, alasan }) => el('p', {}, teksIsian.fotoDitolak(urut, alasan ?? ''))),
    ),
  );
}

function figure(
  photo: KirimanFoto,
  { uuid, foto }: Tinjauan,
  photos: PhotoStore,
  events: PhotoEvents | null,
): HTMLElement {
  const place = el('span', { class: 'photo thumb' }, icon('foto'));
  const zoom = button('meja__foto', '', () => {
    const large = zoom.parentElement?.classList.toggle('besar') ?? false;
    zoom.setAttribute('aria-pressed', String(large));
  });
  zoom.setAttribute('aria-label', teksMeja.perbesar(photo.urut));
  zoom.setAttribute('aria-pressed', 'false');
  fill(zoom, place);
  void photos.url(uuid, photo).then((url) => {
    if (!url) return fill(place, el('p', { class: 'text-sm' }, teksMeja.fotoTidakTermuat));
    const { lebar, tinggi } = photo;
    place.replaceWith(el('img', { class: 'photo', src: url, alt: photo.alt, width: lebar, height: tinggi }));
  });
  const caption = el(
    'figcaption',
    {},
    el('p', {}, `${teksMeja.terlihat}: ${photo.alt}`),
    photo.keterangan && el('p', {}, `${teksMeja.keterangan}: ${photo.keterangan}`),
    ...consent(photo),
  );
  if (events) caption.append(tools(photo, uuid, foto.indexOf(photo), caption, events));
  return el('figure', { 'data-foto': foto.indexOf(photo) }, zoom, caption);
}

function tools(
  photo: KirimanFoto,
  uuid: string,
  index: number,
  caption: HTMLElement,
  events: PhotoEvents,
): HTMLElement {
  const redact = button('btn btn--link', teksTinjau.samarkan, () => events.redact(photo));
  redact.setAttribute('aria-label', teksTinjau.samarkanFoto(photo.urut));
  redact.id = `samarkan-${photo.urut}`;
  return el('p', { class: 'row' }, redact, noteButton(caption, uuid, `foto.${index}`, teksIsian.namaFoto(photo.urut)));
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
