import { direktoriAduanInformasi } from './direktori-aduan-informasi.ts';
import { direktoriKota } from './direktori-kota.ts';
import { direktoriNasional } from './direktori-nasional.ts';

/** The 27 services; no address has been tried, so none carries a day on which it was. */
export const direktori = [...direktoriKota, ...direktoriAduanInformasi, ...direktoriNasional];
