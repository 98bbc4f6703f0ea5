import { useState } from 'react';
import { createRoot } from 'react-dom/client';

interface Message {
  id: number;
  first_name: string | null;
  last_name: string | null;
  content: string | null;
  created_at: string;
}

const IN_VIEW = 50;

/** The simplest inbox: all that was asked for in one answer and in the page's state, and as many rows as are in view. */
function Inbox() {
  const [messages, setMessages] = useState<Message[]>([]);
  const load = async () => {
    const response = await fetch('/api/v2/messages', { headers: { accept: 'application/json' } });
    const { data } = (await response.json()) as { data: Message[] };
    setMessages(data);
  };
  return (
    <>
      <button type="button" onClick={() => void load()}>
        Everything
      </button>
      <p role="status">{messages.length}</p>
      <ul aria-label="Messages">
        {messages.slice(0, IN_VIEW).map(({ id, first_name, last_name, content, created_at }) => (
          <li key={id} data-row={id}>
            <a href={`/messages/${id}`}>
              {first_name} {last_name} <span dir="auto">{content}</span>{' '}
              {new Date(created_at).toLocaleString()}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Inbox />);
