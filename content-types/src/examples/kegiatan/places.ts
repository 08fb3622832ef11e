/** The park that most reports are about. Its position was rounded, because the source's decimals were damaged. */
export const tamanJayaWijaya = {
  tempat: 'Taman Jaya Wijaya',
  titik: { lng: 110.8354, lat: -7.5412, perkiraan: true },
};
