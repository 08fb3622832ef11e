/** The shapes of what `/moderasi/akun` answers. Types only. */
import type { Unit } from '../shared/unit.ts';

export type KeadaanAkun = 'belum_aktif' | 'aktif' | 'terkunci' | 'belum_mulai' | 'berakhir' | 'ditutup';

export interface Perangkat {
  uuid: string;
  nama: string | null;
  /** ISO 8601. */
  dipakai_pada: string | null;
  terkunci: boolean;
}

export interface Akun extends Unit {
  id: number;
  /** The name to log in with. */
  akun: string;
  nama: string;
  /** International form, `+6281…`. */
  hp: string | null;
  /** `YYYY-MM-DD`. */
  mulai: string | null;
  selesai: string | null;
  keadaan: KeadaanAkun;
  /** Until when a code that was given out can be used, ISO 8601. */
  kode_sampai: string | null;
  perangkat: Perangkat[];
}

export interface DaftarAkun {
  daftar: Akun[];
  boleh: { impor: boolean; kartu: boolean };
}

/** What an import would do with one row. */
export interface Rencana {
  /** As the spreadsheet counts, from 1. */
  nomor: number;
  teks: string;
  tindakan: 'baru' | 'ubah' | 'tetap' | 'salah';
  salah: string[];
  catatan: string[];
}

export interface Pratinjau {
  daftar: Rencana[];
  kolomLain: string[];
  sidik: string;
}

export interface Hasil {
  baru: number;
  ubah: number;
  tetap: number;
}

export interface Kartu extends Unit {
  id: number;
  akun: string;
  nama: string;
  hp: string | null;
  kode: string;
  tautan: string;
  /** ISO 8601. */
  berlaku_sampai: string;
}
