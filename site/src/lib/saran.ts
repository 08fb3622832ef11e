import { layananPath } from './paths.ts';

/** A service as the search page suggests it: its name, and its everyday names, such as "surat miskin". */
export interface Saran {
  judul: string;
  alamat: string;
  kata: string[];
}

export function saranOf(layanan: { nama: string; nama_lain: string[]; slug: string }): Saran {
  return { judul: layanan.nama, alamat: layananPath(layanan.slug), kata: layanan.nama_lain };
}
