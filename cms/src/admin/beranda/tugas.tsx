import { Widget } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { LinkText, List, Muted, Stack } from '../ui';
import { useAnswer } from './use-answer';

interface Tasks {
  daftar: { dokumen: string; judul: string; tugas: string[] }[];
}

/** Services with components that the office has not set yet. */
export function Tugas() {
  const tasks = useAnswer<Tasks>('/moderasi/tugas/layanan');
  if (tasks === undefined) return <Widget.Loading />;
  if (tasks === 'gagal') return <Widget.Error />;
  if (tasks.daftar.length === 0) return <Muted>Semua layanan sudah lengkap.</Muted>;
  return (
    <Stack>
      <Muted>{tasks.daftar.length} layanan masih punya bagian yang belum ditetapkan.</Muted>
      <List style={{ maxHeight: 320, overflowY: 'auto' }}>
        {tasks.daftar.map(({ dokumen, judul, tugas }) => (
          <li key={dokumen}>
            <LinkText as={Link} to={`/content-manager/collection-types/api::layanan.layanan/${dokumen}`}>
              {judul}
            </LinkText>
            <Muted>{tugas.join(', ')}</Muted>
          </li>
        ))}
      </List>
    </Stack>
  );
}
