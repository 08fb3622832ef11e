import { Widget } from '@strapi/strapi/admin';
import { LinkText, List, Muted, Note, Stack } from '../ui';
import { useAnswer } from './use-answer';

interface Notices {
  belum_terkirim: { jumlah: number; daftar: { id: number; kabar: string; kepada: string; alasan: string }[] };
}

const shown = 5;

/** Notices that could not be sent, the newest of them with the reason. At the desk they are tried again. */
export function Kabar() {
  const notices = useAnswer<Notices>('/moderasi/kabar');
  if (notices === undefined) return <Widget.Loading />;
  if (notices === 'gagal') return <Widget.Error />;
  const { jumlah, daftar } = notices.belum_terkirim;
  if (jumlah === 0) return <Muted>Semua kabar sudah terkirim.</Muted>;
  return (
    <Stack>
      <Muted>{jumlah} kabar belum terkirim.</Muted>
      <List>
        {daftar.slice(0, shown).map(({ id, kabar, kepada, alasan }) => (
          <li key={id}>
            {kabar}
            <Muted>Kepada {kepada}</Muted>
            <Note>{alasan}</Note>
          </li>
        ))}
      </List>
      <LinkText href="/meja/">Buka meja persetujuan</LinkText>
    </Stack>
  );
}
