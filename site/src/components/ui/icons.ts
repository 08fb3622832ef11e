/**
 * The drawings inside each icon, for a view box of 24 × 24. Strokes take the colour of the text.
 * One weight, round ends, a kawung-soft corner: draw a new one the same way.
 */
export const icons = {
  aduan: '<path d="M4 10v4h3l8.5 4V6L7 10zM18.5 9.5a3.6 3.6 0 0 1 0 5M7 14v5.5h3v-4"/>',
  arsip: '<path d="M4 5h16v4H4zM5.5 9v10.5h13V9M10 13h4"/>',
  awas: '<path d="M12 4 2.8 20h18.4zM12 10v4.5M12 17.2h.01"/>',
  bayi: '<circle cx="12" cy="8.5" r="5"/><path d="M10.2 8h.01M13.8 8h.01M10.5 10.5c1 .8 2 .8 3 0M4.5 21c.8-4 3.8-5.5 7.5-5.5s6.7 1.5 7.5 5.5"/>',
  cari: '<circle cx="10.5" cy="10.5" r="6.5"/><path d="M15.5 15.5 20.5 20.5"/>',
  cek: '<path d="m5 12.5 4.5 4.5L19 7.5"/>',
  cetak: '<path d="M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z"/>',
  daftar: '<path d="M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5h.01M4.5 12h.01M4.5 17.5h.01"/>',
  dompet: '<path d="M16.5 8V4L4 7.5V19h16.5V8H4M16.5 13.5h.01"/>',
  foto: '<rect x="3.5" y="5" width="17" height="14" rx="2"/><path d="m4 16.5 5-5 4 4 2.5-2.5 4.5 4.5M15.5 9h.01"/>',
  gembok: '<rect x="5" y="11" width="14" height="9.5" rx="2"/><path d="M8 11V8a4 4 0 0 1 8 0v3"/>',
  info: '<circle cx="12" cy="12" r="8.5"/><path d="M12 11v5.2M12 7.8h.01"/>',
  jam: '<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5l3.5 2"/>',
  kalender: '<rect x="4" y="5" width="16" height="15" rx="2"/><path d="M4 10h16M8 3v4M16 3v4"/>',
  kamera: '<path d="M4 8h3.5L9 5.5h6L16.5 8H20v11H4z"/><circle cx="12" cy="13" r="3.5"/>',
  kartu:
    '<rect x="3" y="5" width="18" height="14" rx="2"/><circle cx="8.5" cy="10.5" r="2"/><path d="M5.5 16c.7-2.4 5.3-2.4 6 0M14.5 10H18M14.5 14H18"/>',
  keluar: '<path d="M10 4H5v16h5M15 8l4 4-4 4M19 12H9"/>',
  keluarga:
    '<circle cx="7.5" cy="7.5" r="2.7"/><circle cx="16.5" cy="7.5" r="2.7"/><circle cx="12" cy="14" r="2"/><path d="M3 18.5c0-3.6 1.6-5.5 4.5-5.5M21 18.5c0-3.6-1.6-5.5-4.5-5.5M8.5 21c.2-2.6 1.5-3.6 3.5-3.6s3.3 1 3.5 3.6"/>',
  lokasi: '<path d="M12 21s-7-6-7-11.5a7 7 0 0 1 14 0C19 15 12 21 12 21z"/><circle cx="12" cy="9.5" r="2.5"/>',
  luring:
    '<path d="M7 18.5h10.5c2-.5 3.3-2.2 3.3-4a4.2 4.2 0 0 0-3.6-4.2 6 6 0 0 0-6-4.6M7.8 8.3A6 6 0 0 0 6.7 11 3.9 3.9 0 0 0 7 18.5M4 4l16.5 16.5"/>',
  maju: '<path d="m9 5 7 7-7 7"/>',
  mata: '<path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z"/><circle cx="12" cy="12" r="2.8"/>',
  menu: '<path d="M4 7h16M4 12h16M4 17h16"/>',
  mundur: '<path d="m15 5-7 7 7 7"/>',
  nikah:
    '<circle cx="8.7" cy="14.5" r="5"/><circle cx="15.3" cy="14.5" r="5"/><path d="m10 5 2 2.5L14 5l-.8-1.5h-2.4z"/>',
  orang: '<circle cx="12" cy="8" r="3.6"/><path d="M5 20c.6-4 3.4-6 7-6s6.4 2 7 6"/>',
  pensil: '<path d="m5 19 1-4L16.5 4.5l3 3L9 18z"/>',
  peta: '<path d="m4 6.5 5-2 6 2 5-2v13l-5 2-6-2-5 2zM9 4.5v13M15 6.5v13"/>',
  pindah:
    '<path d="M9 17.5h5.5M5 17.5H3V7h11v10.5M14 10.5h4l3 3.5v3.5h-2"/><circle cx="7" cy="17.5" r="2"/><circle cx="16.7" cy="17.5" r="2"/>',
  rumah: '<path d="m3.5 11.5 8.5-7.5 8.5 7.5M6 10v10h12V10M10 20v-6h4v6"/>',
  saring: '<path d="M4 6.5h16M7 12h10M10 17.5h4"/>',
  silang: '<path d="m6 6 12 12M18 6 6 18"/>',
  surat: '<path d="M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6"/>',
  tambah: '<path d="M12 5v14M5 12h14"/>',
  tanya: '<path d="M4 4.5h16v12h-9.5L6 20.5v-4H4z"/><path d="M10 9a2 2 0 1 1 2.6 1.9c-.4.1-.6.4-.6.9M12 13.8h.01"/>',
  terus: '<path d="M4 12h15M13 6l6 6-6 6"/>',
  tunggu:
    '<path d="M7 3.5h10M7 20.5h10M8 3.5v3.2c0 2 4 3.3 4 5.3s-4 3.3-4 5.3v3.2M16 3.5v3.2c0 2-4 3.3-4 5.3s4 3.3 4 5.3v3.2"/>',
  turun: '<path d="m5 9 7 7 7-7"/>',
  ulang: '<path d="M19.5 12a7.5 7.5 0 1 1-2.3-5.4M19.5 3.5v4h-4"/>',
  unduh: '<path d="M12 5v11M7 11l5 5 5-5M5 20h14"/>',
  unggah: '<path d="M12 16V5M7 10l5-5 5 5M5 20h14"/>',
  usaha:
    '<path d="M5.5 4h13L20.5 9c0 3-4.2 3-4.2 0 0 3-4.3 3-4.3 0 0 3-4.3 3-4.3 0 0 3-4.2 3-4.2 0zM5.5 11.5V20h13v-8.5M10 20v-5h4v5"/>',
  wa: '<path d="m4 20 1.3-4.2A8 8 0 1 1 8.5 19zM9.5 8.8c-.4 3 2.7 6 5.7 5.7l.3-1.7-2-.8-1 .8-1.5-1.5.8-1-.800-2z"/>',
  telepon:
    '<path d="M6 3.5h3.5L11 8 9 9.5a12.5 12.5 0 0 0 5.5 5.5L16 13l4.5 1.5V18a2 2 0 0 1-2 2A15 15 0 0 1 4 5.5a2 2 0 0 1 2-2z"/>',
} as const;

export type IconName = keyof typeof icons;
