import { Button, Title } from '@mantine/core';
import { IconCalendarMonth, IconList, IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { paths } from '#src/lib/paths.ts';
import classes from './ToDosHeader.module.css';

const views = [
  { label: 'List', pathname: paths.toDos(), icon: IconList },
  { label: 'Calendar', pathname: paths.toDosCalendar(), icon: IconCalendarMonth },
];

interface ToDosHeaderProps {
  shown: 'List' | 'Calendar';
  /** The address's parameters, which the list and the calendar share. */
  search: string;
}

export function ToDosHeader({ shown, search }: ToDosHeaderProps) {
  return (
    <header className={classes.header}>
      <Title order={1} fz="h3" className={classes.title}>
        To Dos
      </Title>
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
        aria-label="New To Do"
        classNames={{ root: classes.create, section: classes.plus }}
      >
        <span className={classes.createWords}>New To Do</span>
      </Button>
    </header>
  );
}
