import { createHmac, randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { fingerprint } from './fingerprint.ts';
import type { Tables } from './tables.ts';

interface Line {
  kejadian: string;
  kiriman: string;
  dari: string | null;
  ke: string;
  oleh: string;
  nama_oleh: string;
  waktu: number;
}

/** The chain of the history, continued past the CMS. */
export interface History {
  add(line: Line, technical: Record<string, string | number>): void;
  /** Writes the end of the chain back. */
  keepHead(): void;
}

/** Chains rows as the CMS does (`cms/src/riwayat/chain.ts`); `proveFilled` notices when the two differ. */
export function continueHistory(database: DatabaseSync, tables: Tables): History {
  const head = database.prepare('select urut, sidik from moncer_rantai').get();
  let urut = Number(head?.urut);
  let sidik = String(head?.sidik);
  return {
    add({ nama_oleh, ...line }, technical) {
      urut += 1;
      const garam_nama = randomBytes(16).toString('hex');
      const sidik_nama = createHmac('sha256', garam_nama).update(nama_oleh).digest('hex');
      const origin = { asal: 'sistem', jaringan: null };
      const event = { ...line, ...origin, urut, versi: 1, sidik_nama, sidik_alasan: null, sidik_isi: null };
      const unsealed = { ...event, sidik_lalu: sidik };
      sidik = fingerprint({ ...unsealed, waktu: new Date(line.waktu).toISOString() });
      tables.insert('daftar_riwayat', { ...unsealed, sidik, ...technical });
      tables.insert('daftar_catatan_riwayat', { urut, kiriman: line.kiriman, nama_oleh, garam_nama, ...technical });
    },
    keepHead() {
      database.prepare('update moncer_rantai set urut = ?, sidik = ?').run(urut, sidik);
    },
  };
}
