import { Button, Text, Title } from '@mantine/core';
import { IconCalendarMonth, IconList, IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '#src/lib/paths.ts';
import classes from './ToDosHeader.module.css';
import { zoneWords } from './zoneWords.ts';

const views = [
  { label: 'List', pathname: paths.toDos(), icon: IconList },
  { label: 'Calendar', pathname: paths.toDosCalendar(), icon: IconCalendarMonth },
];

interface ToDosHeaderProps {
  shown: 'List' | 'Calendar';
  /** The address's parameters, which the list and the calendar share. */
  search: string;
  now: number;
  timeZone: string;
}

export function ToDosHeader({ shown, search, now, timeZone }: ToDosHeaderProps) {
  return (
    <header className={classes.header}>
      <div className={classes.title}>
        <Title order={1} fz="h3">
          To Dos
        </Title>
        <Text size="sm" c="dimmed">
          Times are {zoneWords(timeZone, now)}
        </Text>
      </div>
      <nav aria-label="Ways to see To Dos" className={classes.views}>
        {views.map(({ label, pathname, icon: Icon }) => (
          <Link
            key={label}
            to={{ pathname, search }}
            className={classes.view}
            aria-current={label === shown ? 'page' : undefined}
          >
            <Icon aria-hidden size={16} /> {label}
          </Link>
        ))}
      </nav>
      <Button
        component={Link}
        to={paths.newToDo()}
        leftSection={<IconPlus aria-hidden size={18} />}
        h={{ base: 44, sm: 36 }}
        flex="none"
      >
        New To Do
      </Button>
    </header>
  );
}
