/** Every interface string, in Indonesian, by area. Sentences of at most 20 words, one idea each. */
export * from './dasar.ts';
export * from './ditarik.ts';
export * from './ui.ts';
export * from './beranda.ts';
export * from './kegiatan.ts';
export * from './layanan.ts';
export * from './profil.ts';
export * from './wilayah.ts';
