/** The shapes of what `/api/kabar` and `/moderasi/kabar` answer. Types only: nothing of this file reaches the browser. */

export interface Pilihan {
  surel: boolean;
  /** The digest; staff only. */
  ringkasan: boolean;
  alamat: string | null;
  /** Whether the office has a mail server. */
  ada_surel: boolean;
  /** Whether this browser is told by push. */
  hp_ini: boolean;
  /** The sender's public key, as a browser takes it. */
  kunci: string;
  /** Staff only. */
  belum_terkirim?: { jumlah: number; daftar: BelumTerkirim[] };
}

export interface BelumTerkirim {
  id: number;
  kabar: string;
  kepada: string;
  kanal: 'surel' | 'dorong';
  alasan: string;
  dibuat_pada: string;
  /** Null when it is no longer tried. */
  coba_pada: string | null;
}
