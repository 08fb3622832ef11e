/** Why the gate refuses, each with a sentence for the volunteer: what is wrong, and what to do. */
const sentences = {
  kosong: 'Berkas ini kosong (0 byte). Pilih fotonya sekali lagi dari galeri HP.',
  terlalu_besar: 'Foto ini lebih besar dari 12 MB. Kecilkan dulu, lalu kirim lagi.',
  bukan_foto: 'Berkas ini bukan foto JPG, PNG, atau WebP. Pilih foto yang lain.',
  heic: 'Foto HEIC dari iPhone belum dapat dibuka. Di Pengaturan → Kamera → Format pilih "Paling Kompatibel", atau kirim tangkapan layarnya.',
  bergerak: 'Gambar bergerak tidak dapat dimuat. Kirim foto biasa.',
  terlalu_luas:
    'Ukuran gambar ini terlalu besar untuk dibuka (paling besar 50 juta piksel, sisi 12.000 piksel). Kecilkan dulu, lalu kirim lagi.',
  rusak: 'Foto ini rusak atau terpotong. Buka fotonya di HP; jika gambarnya tidak utuh, kirim foto yang lain.',
  terlalu_berat: 'Foto ini tidak dapat diolah karena terlalu berat. Simpan ulang sebagai JPG, lalu kirim lagi.',
} as const;

export type Refusal = keyof typeof sentences;

/** The gate did not take a photo. `message` is Indonesian, for volunteer and staff. */
export class PhotoRefused extends Error {
  override name = 'PhotoRefused';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(sentences[refusal]);
    this.refusal = refusal;
  }
}

/** The gate could not decide, through no fault of the photo: it is kept, and may be tried again. */
export class GateUnavailable extends Error {
  override name = 'GateUnavailable';
}
