import { Widget } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { LinkText, List, Muted, Note, Stack } from '../ui';
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
            <LinkText as={Link} to={editPath(jenis, dokumen)}>
              {judul}
            </LinkText>
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

/** There is one profile only, so its address in the panel names no document. */
function editPath(jenis: string, dokumen: string): string {
  const uid = `api::${jenis}.${jenis}`;
  return jenis === 'profil'
    ? `/content-manager/single-types/${uid}`
    : `/content-manager/collection-types/${uid}/${dokumen}`;
}
