import { Button } from '@mantine/core';
import { EmptyNotice } from '#src/ui/EmptyNotice.tsx';

interface NoCallsProps {
  /** How many calls the days have, whatever is searched for. */
  inDays: number;
  daysPhrase: string;
  onShowAll: () => void;
  onClear: () => void;
}

/** Why no call is shown, and the way to some. */
export function NoCalls({ inDays, daysPhrase, onShowAll, onClear }: NoCallsProps) {
  return inDays > 0 ? (
    <EmptyNotice title="No matching calls">
      <Button variant="default" onClick={onClear}>
        Clear search and filters
      </Button>
    </EmptyNotice>
  ) : (
    <EmptyNotice title={`No calls ${daysPhrase}`}>
      <Button variant="default" onClick={onShowAll}>
        Show all calls
      </Button>
    </EmptyNotice>
  );
}
