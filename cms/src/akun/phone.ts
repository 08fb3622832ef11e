/** Mobile numbers of Indonesia: after the country code an 8 and 8 to 11 more digits. */
const mobile = /^8\d{8,11}$/;

/**
 * A mobile number in its international form, `+6281…`, from the ways in which people write it: with 0,
 * 62 or +62 in front, with dots, spaces or dashes, or without its zero, which spreadsheets drop.
 *
 * @returns nothing when it is no mobile number of Indonesia
 */
export function readPhone(text: string): string | undefined {
  if (!/^[+\d\s().'-]+$/.test(text)) return undefined;
  const digits = text.replace(/\D/g, '');
  const national = digits.replace(/^(?:0|62(?=8)|620)/, '');
  return mobile.test(national) ? `+62${national}` : undefined;
}
