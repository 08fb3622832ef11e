import type { Subject, Temuan } from './finding';
import { textsOf } from './texts';

/** Sixteen digits, also in groups. */
const sixteen = /(?<!\d)\d(?:[ .-]?\d){15}(?!\d)/g;
/** A mobile number as people write it: 0812-3456-7890, +62 812 3456 7890. */
const mobile = /(?<![\d+])(?:\+?62|0)[ .-]?8[1-9](?:[ .-]?\d){7,10}(?!\d)/g;
const namesIt = /\b(?:nik|no\.?\s*kk|nomor kk|kartu keluarga|ktp)\b/i;

/** On the day of birth of a woman stands 40 more; a family card holds the day of its issue instead. */
const womenAdd = 40;
/** Codes of Indonesia's provinces lie between these (Kemendagri). */
const firstProvince = 11;
const lastProvince = 97;

/** The fields in which somebody lets a number of their own be shown, the wording of the consent kept beside it. */
const openToAll = /^(?:kontak_usaha|pejabat\.\d+\.kontak)$/;

/**
 * NIK and family card numbers in any text (UU 24/2013: never in public), and mobile numbers in what
 * volunteers wrote. Numbers of the office, which staff write, are no secret.
 */
export function findPersonalNumbers(subject: Subject): Temuan[] {
  return textsOf(subject).flatMap(({ jalur, teks }): Temuan[] => {
    if (hasPersonNumber(teks)) return [{ kode: 'nik', tingkat: 'berat', jalur, pesan: sentences.nik }];
    if (subject.row.relawan === null || openToAll.test(jalur) || !hasMobileNumber(teks)) return [];
    return [{ kode: 'nomor_hp', tingkat: 'berat', jalur, pesan: sentences.nomor_hp }];
  });
}

const sentences = {
  nik: 'Ada nomor yang tampak seperti NIK atau nomor KK. Hapus nomornya: data itu tidak boleh tampil di situs.',
  nomor_hp: 'Ada nomor HP. Pastikan pemiliknya setuju, atau hapus nomornya.',
};

/** Whether a NIK or the number of a family card stands in a text; spaces, dots and hyphens between the digits too. */
function hasPersonNumber(text: string): boolean {
  return (text.match(sixteen) ?? []).some((written) => {
    const digits = written.replace(/\D/g, '');
    return isPlausible(digits) || (namesIt.test(text) && new Set(digits).size > 1);
  });
}

function hasMobileNumber(text: string): boolean {
  return text.search(mobile) >= 0;
}

/** Province, regency, district (two digits each), day, month, year, serial number: the form of both. */
function isPlausible(digits: string): boolean {
  const pair = (start: number) => Number(digits.slice(start, start + 2));
  const province = pair(0);
  const day = pair(6) > womenAdd ? pair(6) - womenAdd : pair(6);
  const month = pair(8);
  const inRange = province >= firstProvince && province <= lastProvince && pair(2) > 0 && pair(4) > 0;
  return inRange && day >= 1 && day <= 31 && month >= 1 && month <= 12 && digits.slice(12) !== '0000';
}
