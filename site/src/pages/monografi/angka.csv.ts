import { types } from '@moncer/content-types';
import type { APIRoute } from 'astro';
import { content } from '../../content/index.ts';
import { csvFile } from '../../lib/csv.ts';

const heads = ['kelompok', 'hal', 'nilai', 'satuan', 'perkiraan', 'tahun', 'sumber', 'mutu_data', 'keterangan'];

/** Every figure of the monograph with its year and source, for spreadsheets. */
export const GET: APIRoute = () => {
  const kelompokWords = types.monografi.fields.kelompok.words;
  const rows = content
    .all('monografi')
    .map(({ kelompok, label, nilai, satuan, perkiraan, tahun, sumber, mutu_data, keterangan }) => [
      kelompokWords[kelompok],
      label,
      nilai,
      satuan,
      perkiraan ? 'ya' : 'tidak',
      tahun,
      sumber.map(({ judul, url }) => (url ? `${judul} (${url})` : judul)).join('; '),
      mutu_data,
      keterangan,
    ]);
  return new Response(csvFile([heads, ...rows]), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
