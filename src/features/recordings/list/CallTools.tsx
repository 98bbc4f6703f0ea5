import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useRef } from 'react';
import { useSession } from '#src/api/useSession.ts';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import { DaysPicker } from '#src/ui/days/DaysPicker.tsx';
import { FilterMenu } from '#src/ui/filters/FilterMenu.tsx';
import { useShortcuts } from '#src/ui/shortcuts/useShortcuts.ts';
import { CallSearch } from './CallSearch.tsx';
import classes from './CallTools.module.css';
import { counted } from './callWords.ts';
import { downloadCalls } from './export/downloadCalls.ts';
import { OrderMenu } from './OrderMenu.tsx';
import type { CallView } from './view/callView.ts';
import type { ShownOfView } from './view/useShownCalls.ts';

interface CallToolsProps {
  view: CallView;
  text: string;
  today: CivilDate;
  shown: ShownOfView;
  filtersOpened: boolean;
  onFiltersOpened: (opened: boolean) => void;
  onText: (text: string) => void;
  onChange: (change: Partial<CallView>) => void;
}

const group = 'Recordings';

/** What narrows the list down, orders it and takes it out. */
export function CallTools({ view, text, today, shown, onText, onChange, ...filters }: CallToolsProps) {
  const { timeZone } = useSession();
  const search = useRef<HTMLInputElement>(null);
  const download = () => downloadCalls(shown.calls, shown.span, timeZone);
  useShortcuts([
    { label: 'Search the calls', group, keys: ['/'], run: () => search.current?.focus() },
    { label: 'Filter the calls', group, keys: ['f'], run: () => filters.onFiltersOpened(true) },
    {
      label: 'Export the calls as CSV',
      group,
      run: download,
      when: () => shown.calls.length > 0,
    },
  ]);
  return (
    <div className={classes.tools}>
      <DaysPicker choice={view.days} today={today} onChoose={(days) => onChange({ days })} />
      <CallSearch input={search} text={text} onText={onText} />
      <FilterMenu
        facets={shown.facets}
        chosen={view.filters}
        onChange={(chosen) => onChange({ filters: chosen })}
        opened={filters.filtersOpened}
        onOpened={filters.onFiltersOpened}
        shown={counted(shown.calls.length)}
      />
      <OrderMenu sort={view.sort} onSort={(sort) => onChange({ sort })} />
      <Button
        variant="default"
        leftSection={<IconDownload aria-hidden size={16} stroke={1.7} />}
        disabled={shown.calls.length === 0}
        onClick={download}
        className={classes.brief ?? ''}
        aria-label="Export as CSV"
      >
        CSV
      </Button>
    </div>
  );
}
