/** Error correction words of QR codes: Reed–Solomon over GF(256) with the polynomial x⁸+x⁴+x³+x²+1. */

const powers: number[] = [];
for (let exponent = 0, value = 1; exponent < 255; exponent++) {
  powers.push(value);
  value = value < 128 ? value << 1 : (value << 1) ^ 0x11d;
}

/** The remainder of the data words after division by the generator of `count` roots. */
export function errorWords(data: readonly number[], count: number): number[] {
  let generator = [1];
  for (let root = 0; root < count; root++) {
    const shifted = [...generator, 0];
    generator = shifted.map((each, index) => each ^ multiply(generator[index - 1] ?? 0, powers[root] ?? 0));
  }
  const rest = [...data, ...Array<number>(count).fill(0)];
  for (let index = 0; index < data.length; index++) {
    const factor = rest[index] ?? 0;
    generator.forEach((each, offset) => {
      rest[index + offset] = (rest[index + offset] ?? 0) ^ multiply(each, factor);
    });
  }
  return rest.slice(data.length);
}

function multiply(a: number, b: number): number {
  if (a === 0 || b === 0) return 0;
  return powers[(powers.indexOf(a) + powers.indexOf(b)) % 255] ?? 0;
}
