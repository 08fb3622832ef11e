import type { APIRoute } from 'astro';
import { content } from '../../content/index.ts';
import { organiserWords } from '../../lib/organisers.ts';
import { kegiatanPath, layananPath, organiserPath, potensiPath, rwPath } from '../../lib/paths.ts';
import { groupByJenis } from '../../lib/potensi.ts';
import { limited } from '../../lib/saran.ts';
import type { DaftarSaran, Saran } from '../../lib/saran.ts';
import { halaman, kegiatan as teksKegiatan } from '../../text/id.ts';

/** The reports that are kept on the phone; however many there are, older ones are left to the full search. */
const newestReports = 20;
const potensiLimits = { withWords: 60, atMost: 200 };
const otherLimits = { withWords: 60, atMost: 80 };

/** A few KB with the names of pages. The service worker keeps it, and with it the services and reports that it names. */
export const GET: APIRoute = () => {
  const daftarPotensi = content.all('potensi');
  const daftar: DaftarSaran = {
    layanan: content.all('layanan').map(({ nama, slug, nama_lain }) => [nama, layananPath(slug), ...nama_lain]),
    halaman: [
      ...halaman,
      ...groupByJenis(daftarPotensi).map(({ label, path }): Saran => [label, path]),
      ...content.kegiatanOrganisers().map(organiserSaran),
      ...content.daftarRw().flatMap(({ nomor }): Saran[] => (nomor ? [[`RW ${nomor}`, rwPath(nomor)]] : [])),
    ],
    potensi: limited(
      daftarPotensi.map(({ nama, slug, ringkas }) => [nama, potensiPath(slug), ringkas]),
      potensiLimits,
    ),
    tanya: limited(
      content.all('tanya').map(({ pertanyaan, slug }) => [pertanyaan, `/tanya/#${slug}`]),
      otherLimits,
    ),
    kegiatan: content.latestKegiatan(newestReports).map(({ judul, slug }) => [judul, kegiatanPath(slug)]),
    direktori: limited(
      content.all('direktori').map(({ nama, slug }) => [nama, `/direktori/#${slug}`]),
      otherLimits,
    ),
  };
  return new Response(`${JSON.stringify(daftar)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};

function organiserSaran(penyelenggara: keyof typeof organiserWords): Saran {
  const label = organiserWords[penyelenggara];
  return [teksKegiatan.oleh(label), organiserPath(penyelenggara), label];
}
