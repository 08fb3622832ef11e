import type { Example } from './example.ts';
import { kegiatanSampai2018 } from './kegiatan/sampai-2018.ts';
import { kegiatanSejak2020 } from './kegiatan/sejak-2020.ts';
import { kegiatan2019 } from './kegiatan/tahun-2019.ts';

/** What the press reported from 2010 to 2024. Only facts with a source are told; plans are told as plans. */
export const kegiatan: Example<'kegiatan'>[] = [...kegiatanSampai2018, ...kegiatan2019, ...kegiatanSejak2020];
