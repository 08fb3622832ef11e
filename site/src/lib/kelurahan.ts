/** "Kelurahan Mojosongo", however the profile writes its name; the bare word while there is no profile. */
export function namaKelurahan(profil: { nama: string } | undefined): string {
  return profil ? `Kelurahan ${namaSaja(profil)}` : 'Kelurahan';
}

/** "Mojosongo": the name alone, for headings where the word before it would be said twice. */
export function namaSaja(profil: { nama: string } | undefined): string {
  return profil ? profil.nama.replace(/^Kelurahan\s+/, '') : 'kelurahan';
}
