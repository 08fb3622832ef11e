import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { getFetchClient } from '@strapi/strapi/admin';
import { LinkText, List, Muted, Note, Stack, State, TextButton } from '../ui';
import { inWib, keadaanWords } from './kiriman';
import type { Kiriman } from './kiriman';
import { useKiriman } from './use-kiriman';

/** Beside the open document: where it stands, the office's note, what is still missing, and its history. */
export const KirimanPanel: PanelComponent = Object.assign(
  (props: Parameters<PanelComponent>[0]) => {
    const { kiriman } = useKiriman(props);
    return kiriman ? { title: 'Persetujuan', content: <Content kiriman={kiriman} /> } : null;
  },
  { displayName: 'moncer-kiriman' },
);

function Content({ kiriman }: { kiriman: Kiriman }) {
  const { nomor, keadaan, pengirim, catatan, alasan_gagal, tautan, daftar_tugas, riwayat, uuid, foto } = kiriman;
  const ditolak = foto.filter(({ keadaan }) => keadaan === 'ditolak');
  return (
    <Stack>
      <State>{keadaanWords[keadaan]}</State>
      <Muted>
        {nomor} · {pengirim}
      </Muted>
      {catatan && <Note>{catatan}</Note>}
      {alasan_gagal && <Note>{alasan_gagal}</Note>}
      {tautan && (
        <LinkText href={tautan} target="_blank" rel="noreferrer">
          Lihat di situs
        </LinkText>
      )}
      <TextButton type="button" onClick={() => void openPreview(uuid)}>
        Lihat pratinjau
      </TextButton>
      {ditolak.length > 0 && (
        <div>
          <State>Foto yang tidak dipakai</State>
          <List>
            {ditolak.map(({ id, urut, alasan }) => (
              <li key={id}>
                Foto {urut}: {alasan}
              </li>
            ))}
          </List>
        </div>
      )}
      {daftar_tugas.length > 0 && (
        <div>
          <State>Masih perlu dilengkapi</State>
          <List>
            {daftar_tugas.map((tugas) => (
              <li key={tugas}>{tugas}</li>
            ))}
          </List>
        </div>
      )}
      <div>
        <State>Riwayat</State>
        <List>
          {[...riwayat].reverse().map(({ ke, alasan, waktu, nama_oleh }) => (
            <li key={waktu + ke}>
              {keadaanWords[ke]}
              <Muted>
                {inWib(waktu)} · {nama_oleh}
                {alasan && ` · ${alasan}`}
              </Muted>
            </li>
          ))}
        </List>
      </div>
    </Stack>
  );
}

/** The server sets a short-lived cookie first, without which nobody sees a draft. */
async function openPreview(uuid: string): Promise<void> {
  const tab = window.open('', '_blank');
  try {
    const { data } = await getFetchClient().post<{ tautan: string }>(`/moderasi/${uuid}/pratinjau`, {});
    if (tab) tab.location.href = data.tautan;
  } catch {
    tab?.close();
  }
}
