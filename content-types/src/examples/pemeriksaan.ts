/** How far the examples have been checked: facts gathered from public sources, not yet read by the kelurahan. */
export const pemeriksaan = {
  mutu_data: 'contoh',
  diverifikasi_pada: '2026-11-20',
  tinjau_sebelum: '2027-05-20',
} as const;
