/**
 * What a page says, once more for machines (schema.org as JSON-LD 1.1). Only facts that stand on the page;
 * what is not known is left out.
 */
import type { Entry } from '@moncer/content-types';
import { dayInWib } from './dates.ts';
import { namaKelurahan } from './kelurahan.ts';
import { kegiatanPath, layananPath, potensiPath } from './paths.ts';

/** A node of schema.org: properties without a value are not written. */
export interface Thing {
  '@type': string;
  [property: string]: unknown;
}

type Titik = NonNullable<Entry<'profil'>['titik']>;

/** The office that every page belongs to. */
export function governmentOrganization(profil: Entry<'profil'>, site: URL): Thing {
  const { kecamatan, kota, provinsi, alamat, telepon, kode_pos, titik } = profil;
  return {
    '@type': 'GovernmentOrganization',
    '@id': officeId(site),
    name: namaKelurahan(profil),
    url: site.href,
    telephone: telepon ?? undefined,
    address: {
      '@type': 'PostalAddress',
      streetAddress: alamat ?? undefined,
      addressLocality: `${kecamatan}, ${kota}`,
      addressRegion: provinsi,
      postalCode: kode_pos,
      addressCountry: 'ID',
    },
    geo: titik ? geo(titik) : undefined,
  };
}

export function governmentService(layanan: Entry<'layanan'>, kelurahan: string, site: URL): Thing {
  const { slug, nama, nama_lain, ringkas, produk, biaya } = layanan;
  return {
    '@type': 'GovernmentService',
    name: nama,
    alternateName: nama_lain.length > 0 ? nama_lain : undefined,
    description: ringkas,
    url: new URL(layananPath(slug), site).href,
    serviceOutput: produk ?? undefined,
    isAccessibleForFree: biaya ? biaya.rupiah === 0 : undefined,
    offers: biaya ? { '@type': 'Offer', price: biaya.rupiah, priceCurrency: 'IDR' } : undefined,
    provider: { '@type': 'GovernmentOrganization', '@id': officeId(site), name: kelurahan, url: site.href },
    inLanguage: 'id',
  };
}

/** @param image absolute address of a picture of it */
export function event(kegiatan: Entry<'kegiatan'>, kelurahan: string, site: URL, image: string | undefined): Thing {
  const { slug, judul, mulai, selesai, tanpa_jam, tempat, titik, isi } = kegiatan;
  const when = (instant: string) => (tanpa_jam ? dayInWib(instant) : instant);
  return {
    '@type': 'Event',
    name: judul,
    description: isi,
    url: new URL(kegiatanPath(slug), site).href,
    startDate: when(mulai),
    endDate: selesai === null ? undefined : when(selesai),
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: { '@type': 'Place', name: tempat, address: kelurahan, geo: titik ? geo(titik) : undefined },
    organizer: { '@type': 'Organization', name: kelurahan, url: site.href },
    image,
  };
}

/** Shops are businesses, sights are attractions, everything else is a place. */
const potensiKinds = {
  umkm: 'LocalBusiness',
  kuliner: 'LocalBusiness',
  wisata: 'TouristAttraction',
  wisata_religi: 'TouristAttraction',
  budaya: 'TouristAttraction',
  fasilitas: 'CivicStructure',
  fasilitas_kota: 'CivicStructure',
} as const satisfies Record<Entry<'potensi'>['jenis'], string>;

/** @param image absolute address of a picture of it */
export function place(potensi: Entry<'potensi'>, kelurahan: string, site: URL, image: string | undefined): Thing {
  const { slug, nama, jenis, ringkas, lokasi, titik, kontak_usaha } = potensi;
  const type = potensiKinds[jenis];
  return {
    '@type': type,
    name: nama,
    description: ringkas,
    url: new URL(potensiPath(slug), site).href,
    address: lokasi ?? kelurahan,
    geo: titik ? geo(titik) : undefined,
    telephone: type === 'LocalBusiness' ? (kontak_usaha ?? undefined) : undefined,
    image,
  };
}

/** @param above pages above this one, from the top, and this one as the last */
export function breadcrumbList(above: readonly { label: string; href: string }[], here: string, site: URL): Thing {
  const links = above.map(({ label, href }) => ({ name: label, item: new URL(href, site).href }));
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...links, { name: here }].map((link, at) => ({ '@type': 'ListItem', position: at + 1, ...link })),
  };
}

/** The text of a script element, which nothing in it can end. */
export function jsonLd(thing: Thing): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...thing }).replaceAll('<', '\\u003c');
}

const officeId = (site: URL) => new URL('/#kantor', site).href;

function geo({ lat, lng }: Titik): Thing {
  return { '@type': 'GeoCoordinates', latitude: lat, longitude: lng };
}
