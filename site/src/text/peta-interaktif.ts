/** What the interactive map says. Apart from the words of the page: it loads when it is asked for. */
export const petaInteraktif = {
  indikatif: 'Batas indikatif',
  perkiraan: 'Letak perkiraan',
  tempat: 'tempat',
  gugus: (jumlah: number) => `${jumlah} tempat berdekatan`,
  saring: 'Tampilkan di peta',
  jenis: (jenis: string, jumlah: number) => `${jenis} (${jumlah})`,
  tampak: (tampak: number, semua: number) => `Peta memuat ${tampak} dari ${semua}\u00a0tempat.`,
  letak: {
    ada: 'Titik biru adalah letak Anda. Letak ini tidak dikirim ke mana pun.',
    diLuar: 'Anda berada di luar peta ini.',
    ditolak:
      'Letak Anda tidak ditampilkan karena izinnya ditolak. Ubah izin lokasi di peramban, lalu muat ulang halaman.',
    gagal: 'Letak Anda belum ditemukan. Coba lagi di tempat terbuka.',
  },
  petunjuk: {
    'AttributionControl.ToggleAttribution': 'Tampilkan sumber peta',
    'GeolocateControl.FindMyLocation': 'Tampilkan letak saya',
    'GeolocateControl.LocationNotAvailable': 'Letak saya tidak dapat ditampilkan',
    'NavigationControl.ZoomIn': 'Perbesar',
    'NavigationControl.ZoomOut': 'Perkecil',
    'Map.Title': 'Peta wilayah kelurahan',
    'Popup.Close': 'Tutup keterangan',
    'ScaleControl.Meters': 'm',
    'ScaleControl.Kilometers': 'km',
    'CooperativeGesturesHandler.WindowsHelpText': 'Tahan Ctrl sambil menggulir untuk memperbesar peta',
    'CooperativeGesturesHandler.MacHelpText': 'Tahan ⌘ sambil menggulir untuk memperbesar peta',
    'CooperativeGesturesHandler.MobileHelpText': 'Geser peta dengan dua jari',
  },
} as const;
