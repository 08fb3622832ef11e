import type { Core } from '@strapi/strapi';
import { WrongTries } from '../akun/wrong-tries';
import { readCode, stepOf } from './code';
import { recoveryLeft, totpRows } from './row';
import type { TotpRow } from './row';
import { recoveryFingerprint, unseal } from './secret';

/** Why a code was not taken. The message is a sentence for the person who typed it. */
export class CodeRefused extends Error {
  /** `kode`: another code may be tried now; `tunggu`: none for a while. */
  readonly perlu: 'kode' | 'tunggu';

  constructor(perlu: CodeRefused['perlu'], message: string) {
    super(message);
    this.perlu = perlu;
  }
}

const tries = new WrongTries();

/**
 * Takes a code of an account, from the app or from the paper with the recovery codes. No code is taken twice, not
 * even by two requests at once; ten wrong ones in a row lock the account for a while.
 *
 * @throws CodeRefused
 */
export async function takeCode(strapi: Core.Strapi, row: TotpRow, text: unknown): Promise<void> {
  const minutes = tries.lockedMinutes(String(row.akun));
  if (minutes > 0) {
    throw new CodeRefused('tunggu', `Terlalu banyak kode yang salah. Coba lagi ${minutes} menit lagi.`);
  }
  if (text === undefined || text === '') {
    throw new CodeRefused('kode', 'Tulis kode enam angka dari aplikasi autentikator, atau satu kode cadangan.');
  }
  const read = readCode(text);
  const taken = read && (await (read.kind === 'aplikasi' ? takeStep : takeRecovery)(strapi, row, read.code));
  if (!taken) {
    tries.count(String(row.akun));
    throw new CodeRefused('kode', 'Kode ini salah atau sudah dipakai. Tunggu kode berikutnya, lalu tulis yang baru.');
  }
  tries.forget(String(row.akun));
}

async function takeStep(strapi: Core.Strapi, { id, akun, rahasia }: TotpRow, code: string): Promise<boolean> {
  const langkah = stepOf(unseal(strapi, akun, rahasia), code, Date.now());
  if (langkah === undefined) return false;
  const { count } = await totpRows(strapi).updateMany({ where: { id, langkah: { $lt: langkah } }, data: { langkah } });
  return count === 1;
}

async function takeRecovery(strapi: Core.Strapi, row: TotpRow, code: string): Promise<boolean> {
  const used = recoveryFingerprint(strapi, row.akun, code);
  const left = recoveryLeft(row);
  if (!left.includes(used)) return false;
  const { count } = await totpRows(strapi).updateMany({
    where: { id: row.id, cadangan: row.cadangan },
    data: { cadangan: left.filter((each) => each !== used).join('\n') },
  });
  return count === 1;
}
