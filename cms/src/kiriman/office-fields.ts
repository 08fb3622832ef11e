/** Fields of an entry that the server or the office writes; photos come through uploads. Never taken from a volunteer. */
export const officeFields: ReadonlySet<string> = new Set([
  'slug',
  'mutu_data',
  'diverifikasi_pada',
  'tinjau_sebelum',
  'foto',
]);
