import { officeNow } from '../../lib/open-now.ts';
import { jam as teks } from '../../text/jam.ts';

/** Says beside the printed hours whether the office is open now. The hours themselves need no script. */
const places = [...document.querySelectorAll<HTMLElement>('[data-jam]')];
const everyMs = 60_000;

function tell(): void {
  for (const place of places) {
    const spans = (place.dataset.jam ?? '').split(' ').map((span) => {
      const [weekday = '', opens = '', closes = ''] = span.split('-');
      return { weekday: Number(weekday), opens, closes };
    });
    const now = officeNow(spans, new Set(place.dataset.libur?.split(' ')), Date.now());
    place.textContent = now ? wordsOf(now) : '';
  }
}

function wordsOf(now: NonNullable<ReturnType<typeof officeNow>>): string {
  if (now.open) return teks.buka(now.closes);
  const day = [teks.hariIni, teks.besok][now.inDays] ?? teks.hari[now.weekday] ?? '';
  return teks.tutup(day, now.opens);
}

tell();
setInterval(tell, everyMs);
