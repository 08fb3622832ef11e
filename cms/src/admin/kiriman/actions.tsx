import type { DocumentActionComponent, DocumentActionProps } from '@strapi/content-manager/strapi-admin';
import { ReasonForm } from './reason-form';
import { useDecide } from './use-decide';
import { useKiriman } from './use-kiriman';

const saveFirst = 'Simpan dulu';

/** Puts what staff wrote into the queue of the desk. */
export const Ajukan: DocumentActionComponent = inPanel('ajukan', (props) => {
  const { kiriman, reload, isChanged } = useKiriman(props);
  const decide = useDecide(reload);
  if (!kiriman || !kiriman.boleh.includes('ajukan')) return null;
  return {
    label: isChanged ? saveFirst : 'Ajukan',
    type: 'publish',
    disabled: isChanged,
    variant: 'default',
    dialog: {
      type: 'dialog',
      title: 'Ajukan untuk diperiksa?',
      content: 'Isi yang tersimpan masuk ke meja persetujuan.',
      confirmLabel: 'Ajukan',
      onConfirm: () => decide(kiriman, 'ajukan', 'Sudah diajukan.'),
    },
  };
});

/** Approves exactly the version that is shown; the server refuses when it has changed since. */
export const Setujui: DocumentActionComponent = inPanel('setujui', (props) => {
  const { kiriman, reload, isChanged } = useKiriman(props);
  const decide = useDecide(reload);
  if (!kiriman || !kiriman.boleh.includes('setujui')) return null;
  return {
    label: isChanged ? saveFirst : 'Setujui',
    type: 'publish',
    disabled: isChanged,
    variant: 'default',
    dialog: {
      type: 'dialog',
      title: 'Setujui dan terbitkan?',
      content: 'Isi yang tersimpan akan tayang di situs, biasanya dalam beberapa detik.',
      confirmLabel: 'Setujui',
      onConfirm: () => decide(kiriman, 'setujui', 'Disetujui, sedang diterbitkan.'),
    },
  };
});

export const Kembalikan = withReason({
  tindakan: 'kembalikan',
  label: 'Kembalikan',
  title: 'Kembalikan untuk diperbaiki',
  question: 'Apa yang harus diperbaiki?',
  done: 'Sudah dikembalikan.',
});

export const Tolak = withReason({
  tindakan: 'tolak',
  label: 'Tolak',
  title: 'Tidak diterbitkan',
  question: 'Mengapa tidak diterbitkan?',
  done: 'Sudah ditolak.',
});

export const Tarik = withReason({
  tindakan: 'tarik',
  label: 'Tarik dari situs',
  title: 'Tarik dari situs',
  question: 'Mengapa ditarik? Alasan ini tampil di alamat halamannya.',
  done: 'Sudah ditarik.',
});

interface ReasonedAction {
  tindakan: string;
  label: string;
  title: string;
  question: string;
  done: string;
}

function withReason({ tindakan, label, title, question, done }: ReasonedAction) {
  return inPanel(tindakan, (props) => {
    const { kiriman, reload } = useKiriman(props);
    const decide = useDecide(reload);
    if (!kiriman || !kiriman.boleh.includes(tindakan)) return null;
    return {
      label,
      variant: 'danger-light',
      dialog: {
        type: 'modal',
        title,
        content: ({ onClose }: { onClose: () => void }) => (
          <ReasonForm
            question={question}
            label={label}
            onSend={async (reason) => {
              await decide(kiriman, tindakan, done, reason);
              onClose();
            }}
          />
        ),
      },
    };
  });
}

type Describe = (props: DocumentActionProps) => ReturnType<DocumentActionComponent>;

/** Only beside the open document: rows of a list show too little to decide on. */
function inPanel(name: string, describe: Describe): DocumentActionComponent {
  return Object.assign((props: DocumentActionProps) => describe(props), {
    displayName: `moncer-${name}`,
    position: 'panel' as const,
  });
}
