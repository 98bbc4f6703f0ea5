import { AllCommunityModule, type ColumnDefinition, createGrid, ModuleRegistry } from 'ag-grid-community';

interface Message {
  id: number;
  answers: Record<string, unknown> | null;
  [field: string]: unknown;
}

const shown = ['caller_id', 'first_name', 'last_name', 'company_name', 'content', 'status', 'created_at'];
const DATES = /_(?:at|date)$/;

/** As the quick filter's documentation has it: hidden columns are looked through too, and what was read of a row is kept. */
function columnsOf(messages: readonly Message[]): ColumnDefinition<Message>[] {
  const fields = Object.entries(messages[0] ?? {}).filter(
    ([name]) => !DATES.test(name) && name !== 'answers',
  );
  return [
    ...shown.map((field) => ({ field, ...(DATES.test(field) && { getQuickFilterText: () => '' }) })),
    ...fields.filter(([name]) => !shown.includes(name)).map(([field]) => ({ field, hide: true })),
    {
      colId: 'answers',
      hide: true,
      valueGetter: ({ data }) => Object.values(data?.answers ?? {}).join('\n'),
    },
  ];
}

ModuleRegistry.registerModules([AllCommunityModule]);
const response = await fetch('/api/v2/messages', { headers: { accept: 'application/json' } });
const { data } = (await response.json()) as { data: Message[] };

const search = document.createElement('input');
search.type = 'search';
search.ariaLabel = 'Search messages';
const list = document.createElement('div');
list.style.height = '720px';
document.getElementById('root')?.append(search, list);

const grid = createGrid<Message>(list, {
  columnDefs: columnsOf(data),
  rowData: data,
  getRowId: ({ data: { id } }) => String(id),
  cacheQuickFilter: true,
  includeHiddenColumnsInQuickFilter: true,
});
search.addEventListener('input', () => grid.setGridOption('quickFilterText', search.value));
