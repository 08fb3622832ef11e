/** NIST SP 800-63B-4, section 3.1.1.2, wants fifteen, eight with a second factor; staff and volunteers here have at least this. */
export const minPasswordLength = 12;
/** Bcrypt reads 72 bytes, whatever follows. */
export const maxPasswordBytes = 72;

/** What is tried first in this country and in this office, with whatever digits and signs around it. */
const commonest: ReadonlySet<string> = new Set(
  `admin adminadmin administrator adminkelurahan akukamu anakanak bapakibu bismillah bismillahirrahmanirrahim cintaku
  garuda garudapancasila indonesia indonesiamerdeka indonesiaraya iloveyou jakarta jawatengah kantorkelurahan katasandi
  katasandiku kelurahan kelurahanku letmein lurah merdeka moncer pancasila passw password passwordku passwordpassword
  petugas petugaskelurahan polkmnjiuhbvg qazwsxedcrfv qwerty qwertyuiop qwertyuiopasdf rahasia rahasiaku sandi sandiku
  sandirahasia sayang sayangku selamatdatang semangat solo surakarta terimakasih welcome zxcvbnmasdf`.split(/\s+/),
);
const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890123456789', '98765432109876543210'];
const minSymbols = 5;

/** Whether a password, long enough as it may be, is among the first that anybody would try. */
export function isGuessable(password: string): boolean {
  const plain = password.toLowerCase();
  const letters = plain.replace(/[^a-z]/g, '');
  return commonest.has(letters) || new Set(plain).size < minSymbols || rows.some((row) => row.includes(plain));
}

export const tooShort = `Kata sandi paling sedikit ${minPasswordLength} huruf. Beberapa kata biasa lebih mudah diingat.`;
export const tooLong = `Kata sandi paling banyak ${maxPasswordBytes} huruf.`;
export const tooEasy = 'Kata sandi ini mudah ditebak. Pilih beberapa kata yang tidak berhubungan.';
