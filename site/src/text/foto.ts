/** What is asked about a photo before it is sent (product handbook, 9; UU 27/2022 Ps. 20–25). */

export const teksIzin = {
  adaAnak: (n: number) => `Ada wajah anak di foto ${n}?`,
  anak: {
    tidak: 'Tidak',
    izin: 'Ya, orang tua atau walinya mengizinkan',
    kaburkan: 'Ya, tolong kaburkan',
  },
  izin: 'Orang yang tampak jelas sudah diberi tahu dan tidak keberatan',
  salah: {
    anak: (n: number) => `Jawab apakah ada wajah anak di foto ${n}.`,
    kaburkan: (n: number) => `Kaburkan dulu wajah anak di foto ${n}, atau ganti fotonya.`,
  },
} as const;

/** Which sentences were answered; kept with each photo. Another sentence is another version. */
export const versiIzinFoto = 'foto-2';
