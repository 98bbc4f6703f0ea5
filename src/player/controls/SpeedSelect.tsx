import { NativeSelect } from '@mantine/core';
import { speeds } from '#src/player/engine/settings.ts';
import { player, playerSettings } from '#src/player/usePlayer.ts';
import { useKept } from '#src/ui/useKept.ts';
import classes from './SpeedSelect.module.css';

const choices = speeds.map((speed) => ({ value: String(speed), label: `${speed}×` }));

/** How fast it plays; pitch stays as it is. */
export function SpeedSelect() {
  const [{ speed }] = useKept(playerSettings);
  return (
    <NativeSelect
      aria-label="Speed"
      title="Speed: [ slower, ] faster"
      size="xs"
      className={classes.speed ?? ''}
      value={String(speed)}
      data={choices}
      onChange={({ currentTarget: { value } }) => {
        const chosen = speeds.find((each) => String(each) === value);
        if (chosen !== undefined) player.change({ speed: chosen });
      }}
    />
  );
}
