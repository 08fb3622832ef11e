import { useId, useState } from 'react';
import { SolidButton, Stack, TextArea } from '../ui';

interface Props {
  question: string;
  label: string;
  onSend: (reason: string) => Promise<void>;
}

/** Asks for a reason in words: the sender has to understand the decision. */
export function ReasonForm({ question, label, onSend }: Props) {
  const id = useId();
  const [reason, setReason] = useState('');
  const [isSending, setSending] = useState(false);
  const send = async () => {
    setSending(true);
    await onSend(reason);
    setSending(false);
  };
  return (
    <Stack style={{ padding: 24 }}>
      <label htmlFor={id}>{question}</label>
      <TextArea id={id} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />
      <SolidButton type="button" disabled={reason.trim() === '' || isSending} onClick={() => void send()}>
        {label}
      </SolidButton>
    </Stack>
  );
}
