/** Sections named in the press; which one handles which service is inferred from their names. */
export const seksiPemerintahan = 'Seksi Pemerintahan dan Ketenteraman Ketertiban (dugaan)';
export const seksiPemberdayaan = 'Seksi Pemberdayaan Masyarakat (dugaan)';
