import { types, type Entry } from '@moncer/content-types';
import { layanan as teks } from '../text/layanan.ts';
import { formatNumber, formatRupiah } from './numbers.ts';
import { wordInside } from './words.ts';

type Layanan = Entry<'layanan'>;
type Syarat = Layanan['persyaratan'][number];

/** "Gratis" only where the office has set nothing to pay; an unset cost is never called free. */
export function formatBiaya(biaya: Layanan['biaya']): string {
  if (biaya === null) return teks.tanyakan;
  return biaya.rupiah === 0 ? teks.gratis : formatRupiah(biaya.rupiah);
}

/** "15 menit", "2–5 hari kerja"; where it is unset, where to ask. */
export function formatWaktu(waktu: Layanan['waktu']): string {
  if (waktu === null) return teks.tanyakan;
  const until = waktu.nilai_sampai === null ? '' : `–${formatNumber(waktu.nilai_sampai)}`;
  const unit = wordInside(types.layanan.fields.waktu, 'satuan', waktu.satuan);
  return `${formatNumber(waktu.nilai)}${until}\u00a0${unit}`;
}

/** What to know about one requirement: original or copy, how many, when only, and whether it is a reference. */
export function syaratHint(syarat: Syarat): string | undefined {
  const parts = [
    bentukWords(syarat),
    syarat.bila && `${teks.bila} ${syarat.bila}`,
    syarat.rujukan && teks.syaratRujukan,
  ];
  const sentences = parts.filter((part) => typeof part === 'string');
  return sentences.length > 0 ? `${sentences.join('. ')}.` : undefined;
}

/** "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik, Pasal 21": number and year before the subject. */
export function formatDasarHukum({ nama, nomor, tahun, pasal }: Layanan['dasar_hukum'][number]): string {
  const number = nomor ? ` Nomor\u00a0${nomor}` : '';
  const year = tahun === null ? '' : ` Tahun\u00a0${tahun}`;
  const subject = nama.indexOf(' tentang ');
  const kind = subject === -1 ? nama : nama.slice(0, subject);
  const rest = subject === -1 ? '' : nama.slice(subject);
  return `${kind}${number}${year}${rest}${pasal ? `, ${pasal}` : ''}`;
}

/** Where the resident goes: what the first own step with a place says, else the counter of the kelurahan. */
export function tempatOf({ prosedur }: Pick<Layanan, 'prosedur'>, counter: string): string {
  return prosedur.find(({ pelaku, tempat }) => pelaku === 'pemohon' && tempat)?.tempat ?? counter;
}

/** "SKTM" of "Surat Keterangan Tidak Mampu (SKTM)": the everyday short form where the name carries one. */
export function shortName(nama: string): string {
  return /\(([A-Z][A-Z0-9-]+)\)$/.exec(nama)?.[1] ?? nama;
}

function bentukWords({ bentuk, jumlah }: Syarat): string | null {
  const copies = jumlah === null ? teks.fotokopi : `${jumlah}\u00a0${teks.fotokopi}`;
  switch (bentuk) {
    case 'asli':
      return jumlah === null || jumlah === 1 ? teks.asli : `${teks.asli}, ${jumlah}\u00a0${teks.lembar}`;
    case 'fotokopi':
      return jumlah === null ? teks.fotokopiSaja : copies;
    case 'asli_dan_fotokopi':
      return `${teks.asli} dan ${copies}`;
    case 'ditunjukkan':
      return teks.ditunjukkan;
    case null:
      return jumlah === null ? null : `${jumlah}\u00a0${teks.lembar}`;
  }
}
