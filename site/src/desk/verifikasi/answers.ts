/** The shapes of what `/moderasi/totp` answers. Types only. */

export interface Keadaan {
  /** ISO 8601; null while it is off. */
  aktif_sejak: string | null;
  sisa_cadangan: number;
  /** Whether this office lets nobody work without it. */
  wajib: boolean;
  /** Colleagues that whoever asks may help. */
  orang: Rekan[];
}

export interface Rekan {
  id: number;
  nama: string;
  aktif_sejak: string | null;
}

export interface Rahasia {
  /** Base 32. */
  rahasia: string;
  /** For the QR code. */
  otpauth: string;
}
