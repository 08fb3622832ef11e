import type { Core } from '@strapi/strapi';
import { rowsOf } from '../kiriman/row';
import { oleh } from '../moderasi/actor';
import type { Actor } from '../moderasi/actor';
import { Refusal } from '../moderasi/refusal';
import { fingerprintOf, isSame, pinFingerprint } from './code';

/** Wrong PINs in a row that lock a phone. */
const maxFailures = 5;

/** A phone that an account was activated on. Its key and PIN are known to the phone and its owner alone. */
export interface PerangkatRow {
  id: number;
  uuid: string;
  akun: number;
  /** "Android, Chrome", for the office to tell phones apart. */
  nama: string | null;
  sidik_kunci: string;
  /** Null where a passphrase was chosen. */
  sidik_pin: string | null;
  /** Wrong PINs since the last right one. */
  gagal: number;
  dibuat_pada: string;
  dipakai_pada: string | null;
  dikunci_pada: string | null;
  dikunci_oleh: string | null;
}

/** What a phone says of itself. Both are random and made by the phone. */
export interface Phone {
  id: string;
  /** 32 bytes, base64url. */
  kunci: string;
}

export const perangkatRows = (strapi: Core.Strapi) => rowsOf<PerangkatRow>(strapi, 'api::perangkat.perangkat');

/** Binds a phone to an account; the same phone again gets the new PIN. */
export async function bindPhone(
  strapi: Core.Strapi,
  akun: number,
  { id, kunci }: Phone,
  { pin, nama }: { pin: string | null; nama: string | null },
): Promise<void> {
  const rows = perangkatRows(strapi);
  const now = new Date().toISOString();
  const known = await rows.findOne({ where: { uuid: id } });
  if (known && (known.akun !== akun || !isSame(known.sidik_kunci, fingerprintOf(kunci)))) throw unknownPhone();
  const data = {
    uuid: id,
    akun,
    nama,
    sidik_kunci: fingerprintOf(kunci),
    sidik_pin: pin === null ? null : pinFingerprint(pin, kunci),
    gagal: 0,
    dibuat_pada: known?.dibuat_pada ?? now,
    dipakai_pada: now,
    dikunci_pada: null,
    dikunci_oleh: null,
  };
  if (known) await rows.update({ where: { uuid: id }, data });
  else await rows.create({ data });
}

/**
 * The account of a phone whose PIN is right. Each try is counted before it is looked at, so that many at the
 * same moment are no way around the limit.
 *
 * @throws Refusal 400 for a wrong PIN, 403 for a locked phone, 404 for one that is not known
 */
export async function checkPin(strapi: Core.Strapi, { id, kunci }: Phone, pin: string): Promise<PerangkatRow> {
  const rows = perangkatRows(strapi);
  const phone = await findPhone(strapi, { id, kunci });
  if (phone.gagal >= maxFailures) throw lockedPhone();
  const tries = phone.gagal + 1;
  const { count } = await rows.updateMany({ where: { id: phone.id, gagal: phone.gagal }, data: { gagal: tries } });
  // Another try was counted meanwhile.
  if (count !== 1) return checkPin(strapi, { id, kunci }, pin);
  if (!isSame(phone.sidik_pin, pinFingerprint(pin, kunci))) {
    if (tries >= maxFailures) throw lockedPhone();
    throw new Refusal(400, `PIN salah. Masih bisa dicoba ${maxFailures - tries} kali.`);
  }
  await rows.update({ where: { id: phone.id }, data: { gagal: 0, dipakai_pada: new Date().toISOString() } });
  return phone;
}

async function findPhone(strapi: Core.Strapi, { id, kunci }: Phone): Promise<PerangkatRow> {
  const phone = await perangkatRows(strapi).findOne({ where: { uuid: id } });
  if (!phone || !isSame(phone.sidik_kunci, fingerprintOf(kunci))) throw unknownPhone();
  if (phone.dikunci_pada) throw lockedByOffice();
  return phone;
}

/** Phones that can still log in are locked for good; @param uuid only this one */
export async function lockPhones(strapi: Core.Strapi, akun: number, actor: Actor, uuid?: string): Promise<void> {
  await perangkatRows(strapi).updateMany({
    where: { akun, dikunci_pada: null, ...(uuid && { uuid }) },
    data: { dikunci_pada: new Date().toISOString(), dikunci_oleh: oleh(actor) },
  });
}

export const isLocked = ({ gagal, dikunci_pada }: PerangkatRow): boolean =>
  gagal >= maxFailures || dikunci_pada !== null;

const askAgain = 'Minta tautan baru kepada petugas kelurahan. Kiriman di HP ini tetap tersimpan.';
const unknownPhone = () => new Refusal(404, `HP ini belum terdaftar. ${askAgain}`);
const lockedPhone = () => new Refusal(403, `PIN salah lima kali, jadi HP ini dikunci. ${askAgain}`);
const lockedByOffice = () => new Refusal(403, `HP ini dikunci oleh kantor kelurahan. ${askAgain}`);
