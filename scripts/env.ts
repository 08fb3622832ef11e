import { join, resolve } from 'node:path';

/** The repository. */
export const root = join(import.meta.dirname, '..');

/** What the person who starts Moncer may set. Read here only. */
export const env = {
  /** The one port that people open; the CMS and the publisher take the two after it, on loopback. */
  port: port(process.env.PORT ?? '8080'),
  /** Everything that is kept: database, photos, published site, logs. */
  data: resolve(process.env.MONCER_DATA ?? join(root, 'var')),
  /** The public address, in canonical links, feeds and the sitemap. */
  url: webOrigin(process.env.MONCER_URL ?? 'http://localhost:8080'),
  /** Fill an empty database with the examples and demo accounts, or with nothing. */
  seed: seed(process.env.MONCER_SEED ?? 'contoh'),
  /** Nobody approves the own text, unless with a reason. */
  fourEyes: switchedOn('MONCER_EMPAT_MATA', process.env.MONCER_EMPAT_MATA ?? '1'),
  /** Whether staff have to switch on the second factor before anything else. */
  wajibTotp: switchedOn('MONCER_WAJIB_TOTP', process.env.MONCER_WAJIB_TOTP ?? '0'),
  /** PostgreSQL; SQLite below `data` when not set. */
  databaseUrl: process.env.DATABASE_URL,
  /** The mail server for notices, and who they are from; nothing is sent by e-mail when not set. */
  mail: mail(process.env.MONCER_SMTP_URL, process.env.MONCER_SURAT_DARI),
};

function port(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number < 65_534) return number;
  return stop(`PORT harus angka 1 sampai 65533, bukan "${text}".`);
}

function webOrigin(text: string): string {
  if (/^https?:\/\/[^/\s]+$/.test(text)) return text;
  return stop(
    `MONCER_URL harus alamat tanpa garis miring di akhir, misalnya https://kel-contoh.go.id, bukan "${text}".`,
  );
}

function seed(text: string): 'contoh' | 'none' {
  if (text === 'contoh' || text === 'none') return text;
  return stop(`MONCER_SEED harus "contoh" atau "none", bukan "${text}".`);
}

function switchedOn(name: string, text: string): boolean {
  if (text === '1' || text === '0') return text === '1';
  return stop(`${name} harus 1 atau 0, bukan "${text}".`);
}

function mail(smtpUrl: string | undefined, from: string | undefined) {
  if (!smtpUrl) return undefined;
  if (!/^smtps?:\/\/\S+$/.test(smtpUrl)) {
    return stop('MONCER_SMTP_URL harus alamat server surel, misalnya smtps://nama:sandi@surel.contoh.go.id.');
  }
  if (!from?.includes('@')) {
    return stop('MONCER_SURAT_DARI harus alamat pengirim, misalnya "Kelurahan <moncer@contoh.go.id>".');
  }
  return { smtpUrl, from };
}

/** Ends the program with a sentence for the person who started it. */
export function stop(sentence: string): never {
  console.error(`Moncer: ${sentence}`);
  process.exit(1);
}
