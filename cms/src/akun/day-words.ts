const format = new Intl.DateTimeFormat('id-ID', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day for people: "31 Desember 2027". @param day `YYYY-MM-DD` */
export const dayWords = (day: string): string => format.format(new Date(`${day}T00:00:00Z`));
