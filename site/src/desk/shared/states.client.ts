import type { Keadaan } from './answers.ts';
import { el, icon } from './dom.client.ts';
import { teksKeadaan, teksRiwayat } from '../../text/umum.ts';

export type Tone = 'baik' | 'awas' | 'galat' | 'kabar' | 'netral';

const looks: Record<Keadaan, [Tone, string]> = {
  draf: ['netral', 'pensil'],
  mengunggah: ['netral', 'luring'],
  terkirim: ['kabar', 'tunggu'],
  diperiksa: ['kabar', 'mata'],
  perlu_perbaikan: ['awas', 'awas'],
  dikirim_ulang: ['kabar', 'tunggu'],
  disetujui: ['kabar', 'cek'],
  menerbitkan: ['kabar', 'cek'],
  tayang: ['baik', 'cek'],
  gagal_terbit: ['awas', 'awas'],
  ditolak: ['galat', 'silang'],
  ditarik: ['galat', 'silang'],
  dibatalkan: ['netral', 'silang'],
  diarsipkan: ['netral', 'surat'],
};

/** A badge: icon and word, since colour alone says nothing. */
export function badge(tone: Tone, iconName: string, label: string): HTMLElement {
  return el('span', { class: tone === 'netral' ? 'badge' : `badge badge--${tone}` }, icon(iconName), label);
}

/** The badge of a state on the server. */
export function stateBadge(keadaan: Keadaan, label: string = teksKeadaan[keadaan]): HTMLElement {
  const [tone, iconName] = looks[keadaan];
  return badge(tone, iconName, label);
}

/** What happened, in the words of the history. Who takes a live page back to mend it was not sent back by the office. */
export function movedWords({ dari, ke }: { dari: Keadaan | null; ke: Keadaan }): string {
  return dari === 'tayang' && ke === 'perlu_perbaikan' ? teksRiwayat.koreksi : teksRiwayat[ke];
}
