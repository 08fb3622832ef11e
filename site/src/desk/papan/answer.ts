/** The shape of what `/moderasi/papan` answers. Types only. */
export interface Papan {
  /** ISO 8601, as every time here. */
  waktu: string;
  antrean: { jumlah: number; lewat: number; tertua: string | null };
  /** Last month and this one: the median from sending to live, hours. */
  jam_tayang: { bulan: string; jam: number | null }[];
  /** Twelve months, `2026-11`, oldest first. */
  tayang_per_bulan: { bulan: string; jumlah: number }[];
  /** This month; RW that sent nothing are not in it. */
  per_rw: { rw: number; terkirim: number; tayang: number }[];
  sunyi: {
    hari: number;
    jumlah_rw: number;
    jumlah_rt: number;
    rw: { rw: number; terakhir: string | null }[];
    rt: { rw: number; rt: number; terakhir: string | null }[];
  };
  perlu_ditinjau: { jenis: string; label: string; jumlah: number }[];
  gagal_terbit: { jumlah: number; daftar: { alamat: string; alasan: string; uuid: string | null }[] };
  /** This month: approved by who had written it, with the reason. */
  sendirian: {
    jumlah: number;
    daftar: { uuid: string; nomor: string; nama_oleh: string; alasan: string; waktu: string }[];
  };
  tahun_tanpa_libur: number[];
  /** How often pages of services were opened, the most read first. */
  dibaca: { hari: number; jumlah: number; daftar: { slug: string; nama: string; jumlah: number }[] };
  /** Whether whoever reads it may take the whole history home. */
  boleh: { riwayat: boolean };
  /** Bytes. */
  ruang: { bebas: number; semua: number; basis_data: number };
}
