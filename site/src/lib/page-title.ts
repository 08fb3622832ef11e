/** Search engines cut titles at about this many characters; html-validate reports longer ones. */
const maxLength = 70;

/** "SKTM – Moncer Kelurahan Mojosongo": as much of the site's name as still fits, then the title alone, then its first words. */
export function pageTitle(title: string, situs: string, kelurahan: string): string {
  const candidates = [`${title} – ${situs} ${kelurahan}`, `${title} – ${situs}`, title];
  return candidates.find((each) => each.length <= maxLength) ?? firstWords(title);
}

function firstWords(title: string): string {
  const head = title.slice(0, maxLength - 1);
  const end = head.lastIndexOf(' ');
  return `${end > 0 ? head.slice(0, end) : head.slice(0, maxLength - 2)} …`;
}
