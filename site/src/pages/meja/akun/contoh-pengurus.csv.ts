import type { APIRoute } from 'astro';
import { csvFile } from '../../../lib/csv.ts';

/** What a list of volunteers looks like, for the office to fill in. The people are made up. */
const rows = [
  ['Nama', 'HP', 'RT', 'RW', 'Mulai', 'Selesai'],
  ['Contoh Sekretaris RT', '0812 0000 0001', '3', '12', '01/01/2026', '31/12/2028'],
  ['Contoh Ketua RW', '0812 0000 0002', '', '12', '01/01/2026', '31/12/2028'],
];

export const GET: APIRoute = () =>
  new Response(csvFile(rows), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
