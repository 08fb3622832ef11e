import { dayAfter, dayInWib } from './dates.ts';
/** An appointment as an iCalendar file (RFC 5545), for the calendar of any phone. */

interface Appointment {
  /** Never changes: a file that is opened again replaces the appointment instead of doubling it. */
  uid: string;
  title: string;
  /** ISO 8601 with a zone. */
  start: string;
  /** As `start`; nothing where it is not known. */
  end: string | null;
  /** The day is known, the hour is not. */
  wholeDay: boolean;
  place: string;
  text: string;
  address: string;
  /** ISO 8601 with a zone: when this was last changed. */
  changed: string;
}

const maxLineBytes = 75;

export function icsFile({ uid, title, start, end, wholeDay, place, text, address, changed }: Appointment): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Moncer//Kegiatan//ID',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${instant(changed)}`,
    ...(wholeDay
      ? wholeDays(start, end ?? start)
      : [`DTSTART:${instant(start)}`, ...(end ? [`DTEND:${instant(end)}`] : [])]),
    `SUMMARY:${escaped(title)}`,
    `LOCATION:${escaped(place)}`,
    `DESCRIPTION:${escaped(`${text}\n${address}`)}`,
    `URL:${address}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** The end of whole days is the day after the last. */
function wholeDays(start: string, end: string): string[] {
  const day = (dayOfWib: string) => dayOfWib.replaceAll('-', '');
  return [`DTSTART;VALUE=DATE:${day(dayInWib(start))}`, `DTEND;VALUE=DATE:${day(dayAfter(dayInWib(end)))}`];
}

/** `20261122T020000Z` */
function instant(iso: string): string {
  return `${new Date(iso).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Lines are cut after 75 bytes, never inside a character. */
function folded(line: string): string {
  let cut = '';
  let bytes = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > maxLineBytes) {
      cut += '\r\n ';
      bytes = 1;
    }
    cut += character;
    bytes += size;
  }
  return cut;
}
