/** Words of the questions and answers. */
export const tanya = {
  judul: 'Tanya jawab',
  remah: 'Tanya',
  lead: 'Jawaban atas pertanyaan yang sering datang ke loket.',
  keterangan: (kelurahan: string) => `Pertanyaan warga ${kelurahan} tentang surat, biaya, dan situs ini.`,
  loncat: 'Loncat ke topik',
  lihatLayanan: (nama: string) => `Lihat syarat ${nama}`,
  belumKetemu: 'Pertanyaan Anda belum ada di sini?',
  belumKetemuIsi: 'Tanyakan kepada petugas di loket kelurahan. Anda tidak perlu perantara.',
  cari: 'Cari di situs ini',
  kosong: 'Belum ada tanya jawab.',
  kosongLanjut: 'Silakan bertanya di loket kelurahan.',
} as const;
