import { Widget } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { List, Muted, Note, Stack } from '../ui';
import { useAnswer } from './use-answer';

interface Failures {
  daftar: { jenis: string; dokumen: string; judul: string; alasan: string; nomor: string | null }[];
}

/** What was approved, or stands in the database, but could not be published: each by name, with the reason. */
export function Gagal() {
  const failures = useAnswer<Failures>('/moderasi/gagal');
  if (failures === undefined) return <Widget.Loading />;
  if (failures === 'gagal') return <Widget.Error />;
  if (failures.daftar.length === 0) return <Muted>Semua yang disetujui sudah tayang.</Muted>;
  return (
    <Stack>
      <List>
        {failures.daftar.map(({ jenis, dokumen, judul, alasan, nomor }) => (
          <li key={jenis + dokumen}>
            <Link to={`/content-manager/collection-types/api::${jenis}.${jenis}/${dokumen}`}>{judul}</Link>
            <Muted>
              {jenis}
              {nomor && ` · ${nomor}`}
            </Muted>
            <Note>{alasan}</Note>
          </li>
        ))}
      </List>
    </Stack>
  );
}
