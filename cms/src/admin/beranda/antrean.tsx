import { Widget } from '@strapi/strapi/admin';
import { keadaanWords } from '../kiriman/kiriman';
import type { Keadaan } from '../kiriman/kiriman';
import { Figure, LinkText, List, Muted, Stack } from '../ui';
import { useAnswer } from './use-answer';

interface Queue {
  jumlah: number;
  daftar: { uuid: string; judul: string; nomor: string; pengirim: string; keadaan: Keadaan }[];
}

const shown = 5;

/** How many submissions wait, the oldest of them, and the way to the desk. */
export function Antrean() {
  const queue = useAnswer<Queue>('/moderasi/antrean');
  if (queue === undefined) return <Widget.Loading />;
  if (queue === 'gagal') return <Widget.Error />;
  return (
    <Stack>
      <Figure>{queue.jumlah}</Figure>
      <Muted>{queue.jumlah === 0 ? 'Tidak ada kiriman yang menunggu.' : 'kiriman menunggu keputusan'}</Muted>
      <List>
        {queue.daftar.slice(0, shown).map(({ uuid, judul, nomor, pengirim, keadaan }) => (
          <li key={uuid}>
            {judul}
            <Muted>
              {nomor} · {pengirim} · {keadaanWords[keadaan]}
            </Muted>
          </li>
        ))}
      </List>
      <LinkText href="/meja/">Buka meja persetujuan</LinkText>
      <LinkText href="/meja/papan/">Papan Lurah</LinkText>
    </Stack>
  );
}
