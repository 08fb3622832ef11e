/** Papers that residents are asked for again and again, under one name everywhere. */
export const kk = { nama: 'Kartu Keluarga (KK)' };
export const ktp = { nama: 'KTP elektronik (KTP-el)' };
export const pengantar = { nama: 'Surat pengantar RT/RW' };
