/** What may stand in the address before `#<uuid>`; the names are those of `/moderasi/antrean`. */
const names = ['rw', 'jenis', 'keadaan', 'orang', 'lewat', 'baru', 'setelah'] as const;
type Name = (typeof names)[number];

/** Which part of the queue is looked at. */
export interface Filter {
  /** The last decisions instead of what waits. */
  diputus: boolean;
  nilai: Partial<Record<Name, string>>;
}

/** @param search of the address, as in `?rw=37&lewat=1`; anything unknown in it is left out */
export function filterOf(search: string): Filter {
  const given = new URLSearchParams(search);
  const nilai: Filter['nilai'] = {};
  for (const name of names) {
    const value = given.get(name);
    if (value) nilai[name] = value;
  }
  return { diputus: given.has('diputus'), nilai };
}

/** The address that shows a filter, as `/meja/?rw=37`. Without a filter it is the room's own. */
export function addressOf({ diputus, nilai }: Filter): string {
  const query = diputus ? 'diputus=1' : queryOf(nilai);
  return `/meja/${query && `?${query}`}`;
}

/** What the server is asked. */
export const queryOf = (nilai: Filter['nilai']): string => new URLSearchParams(nilai).toString();
