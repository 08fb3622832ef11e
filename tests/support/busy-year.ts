import { rtCount, rtOf } from './busy-kelurahan.ts';
import type { Random } from './random.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Times are `Date`s. */
type Row = Record<string, string | number | Date | null>;
type YearTable = 'up_users' | 'daftar_kiriman' | 'daftar_riwayat';

/**
 * The submissions of one year with their history, as the office would have stored them: each RT reports
 * at any hour, some fall silent, the last week waits, a few are refused, mended later, withdrawn or not
 * published. Rows alone, since figures are counted from rows.
 */
export function busyYear(random: Random, count: number, now: number): Record<YearTable, Row[]> {
  const reports = Array.from({ length: count }, (_, nth) => report(random, nth, now));
  const units = Array.from({ length: rtCount }, (_, nth) => rtOf(nth));
  return {
    up_users: units.map(({ rw, rt }, nth) => ({ document_id: `tahun-${nth}`, username: `tahun-${nth}`, rw, rt })),
    daftar_kiriman: reports.map(({ row }) => row),
    daftar_riwayat: reports.flatMap(({ history }) => history),
  };
}

function report(random: Random, nth: number, now: number): { row: Row; history: Row[] } {
  const { rw, rt } = rtOf(random.below(rtCount));
  // RW 7 and RT 3 of every fifth RW have said nothing for long.
  const silent = rw === 7 || (rt === 3 && rw % 5 === 0);
  const ageMs = (silent ? 70 + random.next() * 290 : random.next() * 360) * dayMs;
  const sent = now - Math.max(ageMs, hourMs);
  const uuid = `tahun-${String(nth).padStart(6, '0')}`;
  const history: Row[] = [];
  const move = (dari: string | null, ke: string, at: number) =>
    history.push({
      document_id: `${uuid}-${history.length}`,
      kiriman: uuid,
      dari,
      ke,
      oleh: 'sistem',
      versi: 1,
      waktu: new Date(at),
    });
  move(null, 'draf', sent - hourMs);
  move('draf', 'terkirim', sent);
  // A refused attempt is a line of the history that moves nothing.
  if (random.chance(0.05)) move('terkirim', 'terkirim', sent + 60_000);
  const decided = sent + (0.2 + random.next() * 40) * hourMs;
  const live = decided + random.next() * hourMs;
  const columns: Row = { keadaan: 'terkirim', dikirim_pada: new Date(sent), diputus_pada: null, tayang_pada: null };
  const fate = random.next();
  // So many that some of them are late at every hour of the week: two working days are six nights from a Wednesday on.
  if (live > now || (fate < 0.3 && ageMs < 9 * dayMs)) {
    if (fate > 0.6) columns.keadaan = 'diperiksa';
  } else if (fate < 0.06) {
    Object.assign(columns, { keadaan: 'ditolak', diputus_pada: new Date(decided) });
    move('terkirim', 'ditolak', decided);
  } else {
    Object.assign(columns, { keadaan: 'tayang', diputus_pada: new Date(decided), tayang_pada: new Date(live) });
    move('terkirim', 'disetujui', decided);
    move('disetujui', 'menerbitkan', decided + 1_000);
    move('menerbitkan', 'tayang', live);
    if (random.chance(0.05) && live + 60_000 < now) move('tayang', 'tayang', live + 60_000);
    if (!silent) changeLater(random, columns, move, live, now);
  }
  const row = {
    document_id: uuid,
    uuid,
    nomor: `T-${nth}`,
    jenis: 'kegiatan',
    dokumen: uuid,
    versi: 1,
    sidik: '',
    rw,
    rt,
  };
  return { row: { ...row, dibuat_pada: new Date(sent - hourMs), ...columns }, history };
}

/** One in ten does not stay as it went live. */
function changeLater(
  random: Random,
  columns: Row,
  move: (dari: string, ke: string, at: number) => void,
  live: number,
  now: number,
): void {
  const later = live + random.next() * (now - live);
  const fate = random.next();
  if (fate < 0.05) {
    move('tayang', 'perlu_perbaikan', later);
    move('perlu_perbaikan', 'dikirim_ulang', later + 1_000);
    move('dikirim_ulang', 'disetujui', later + 2_000);
    move('disetujui', 'menerbitkan', later + 3_000);
    move('menerbitkan', 'tayang', later + 4_000);
    Object.assign(columns, { dikirim_pada: new Date(later + 1_000), tayang_pada: new Date(later + 4_000) });
  } else if (fate < 0.08) {
    move('tayang', 'ditarik', later);
    Object.assign(columns, { keadaan: 'ditarik', tayang_pada: null });
  } else if (fate < 0.1) {
    move('tayang', 'gagal_terbit', later);
    Object.assign(columns, { keadaan: 'gagal_terbit' });
  }
}
