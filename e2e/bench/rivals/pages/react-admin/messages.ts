import type { DataProvider } from 'react-admin';

interface Message {
  id: number;
  created_at: string;
  [field: string]: unknown;
}

const DAY_MS = 86_400_000;

/** MM-DD-YYYY, as the API has it. */
function wireDate(instant: number): string {
  const [year, month, day] = new Date(instant).toISOString().slice(0, 10).split('-');
  return `${month}-${day}-${year}`;
}

/** The messages of the last seven days, asked for as Frontdesk's inbox asks for them. */
export const messages: DataProvider = {
  async getList(_resource, { pagination, sort }) {
    const now = Date.now();
    const query = new URLSearchParams({
      from_date: wireDate(now - 7 * DAY_MS),
      to_date: wireDate(now + DAY_MS),
    });
    const response = await fetch(`/api/v2/messages?${query}`, { headers: { accept: 'application/json' } });
    const { data } = (await response.json()) as { data: Message[] };
    const { page = 1, perPage = 25 } = pagination ?? {};
    const { field = 'created_at', order = 'DESC' } = sort ?? {};
    const sorted = data.toSorted(
      (a, b) => (String(a[field]) < String(b[field]) ? -1 : 1) * (order === 'ASC' ? 1 : -1),
    );
    return { data: sorted.slice((page - 1) * perPage, page * perPage), total: data.length };
  },
};
