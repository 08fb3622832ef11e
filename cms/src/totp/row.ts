import type { Core } from '@strapi/strapi';
import { rowsOf } from '../kiriman/row';

/** The second factor of one account of staff. */
export interface TotpRow {
  id: number;
  akun: number;
  /** Sealed, see `secret.ts`. */
  rahasia: string;
  /** Null until a first code has shown that the phone knows the secret. */
  aktif_sejak: string | null;
  /** The time step of the last code that was taken: no code is taken twice. */
  langkah: number;
  /** Fingerprints of the recovery codes that are left, one a line. */
  cadangan: string | null;
}

export const totpRows = (strapi: Core.Strapi) => rowsOf<TotpRow>(strapi, 'api::totp.totp');

/** The row of an account that has switched it on. */
export function activeTotp(strapi: Core.Strapi, akun: number): Promise<TotpRow | null> {
  return totpRows(strapi).findOne({ where: { akun, aktif_sejak: { $notNull: true } } });
}

export const recoveryLeft = ({ cadangan }: TotpRow): string[] => (cadangan ?? '').split('\n').filter(Boolean);
