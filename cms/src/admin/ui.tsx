import { styled } from 'styled-components';
import type { ExecutionContext } from 'styled-components';

/** A colour of Strapi's theme, light or dark. Its types live in a package that we do not depend on. */
const color = (name: string) => (context: ExecutionContext) =>
  (context.theme as unknown as { colors: Record<string, string> }).colors[name] ?? 'inherit';

export const Stack = styled.div`
  display: flex;
  flex-direction: column;
  gap: 12px;
  width: 100%;
  font-size: 1.4rem;
  line-height: 1.45;
  color: ${color('neutral800')};
`;

export const State = styled.p`
  font-weight: 600;
`;

export const Muted = styled.p`
  color: ${color('neutral600')};
  font-size: 1.3rem;
`;

export const Note = styled.p`
  padding: 8px 12px;
  border-left: 3px solid ${color('warning500')};
  background: ${color('warning100')};
  color: ${color('neutral800')};
  overflow-wrap: anywhere;
`;

export const Figure = styled.p`
  font-size: 3.2rem;
  font-weight: 700;
  line-height: 1.1;
`;

export const List = styled.ul`
  display: flex;
  flex-direction: column;
  gap: 8px;
  overflow-wrap: anywhere;
`;

export const LinkText = styled.a`
  color: ${color('primary600')};
  text-decoration: underline;
`;

export const TextButton = styled.button`
  align-self: flex-start;
  color: ${color('primary600')};
  text-decoration: underline;
  font-size: 1.4rem;
  cursor: pointer;
`;

export const SolidButton = styled.button`
  align-self: flex-end;
  padding: 10px 16px;
  border-radius: 4px;
  background: ${color('primary600')};
  color: ${color('neutral0')};
  font-weight: 600;
  cursor: pointer;

  &:disabled {
    opacity: 0.5;
    cursor: default;
  }
`;

export const TextArea = styled.textarea`
  width: 100%;
  min-height: 96px;
  padding: 8px 12px;
  border: 1px solid ${color('neutral300')};
  border-radius: 4px;
  background: ${color('neutral0')};
  color: ${color('neutral800')};
  font: inherit;
`;
