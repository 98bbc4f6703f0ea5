import { ActionIcon, Popover, SegmentedControl, Slider, Stack, Switch, Text } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconVolumeOff } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { boosts } from '#src/player/engine/settings.ts';
import { player, playerSettings } from '#src/player/usePlayer.ts';
import { useKept } from '#src/ui/useKept.ts';
import classes from './SoundMenu.module.css';

const boostChoices = boosts.map((boost) => ({
  value: String(boost),
  label: boost === 1 ? 'Off' : `${boost}×`,
}));

/** How it sounds, and how it goes on. `children` stand below. */
export function SoundMenu({ children }: { children?: ReactNode }) {
  const [{ volume, isMuted, boost, skipsSilence, playsNext }] = useKept(playerSettings);
  const boostLabel = useId();
  const Icon = isMuted ? IconVolumeOff : IconAdjustmentsHorizontal;
  return (
    <Popover position="top-end" width={300} trapFocus returnFocus shadow="md">
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          className={classes.button}
          aria-label={isMuted ? 'Sound and options, muted' : 'Sound and options'}
          title="Sound and options"
        >
          <Icon size={20} stroke={1.7} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label="Sound and options">
        <Stack gap="sm" className={classes.options}>
          <div>
            <Text size="sm" mb={4} aria-hidden>
              Volume
            </Text>
            <Slider
              thumbLabel="Volume"
              label={(percent) => `${percent}%`}
              value={Math.round(volume * 100)}
              disabled={isMuted}
              onChange={(percent) => player.change({ volume: percent / 100 })}
            />
          </div>
          <Switch
            label="Mute"
            checked={isMuted}
            onChange={({ currentTarget: { checked } }) => player.change({ isMuted: checked })}
          />
          <div>
            <Text size="sm" mb={4} id={boostLabel}>
              Boost for quiet callers
            </Text>
            <SegmentedControl
              fullWidth
              size="xs"
              transitionDuration={0}
              aria-labelledby={boostLabel}
              data={boostChoices}
              value={String(boost)}
              onChange={(value) =>
                player.change({ boost: boosts.find((each) => String(each) === value) ?? 1 })
              }
            />
          </div>
          <Switch
            label="Skip silence"
            checked={skipsSilence}
            onChange={({ currentTarget: { checked } }) => player.change({ skipsSilence: checked })}
          />
          <Switch
            label="Play the next recording automatically"
            checked={playsNext}
            onChange={({ currentTarget: { checked } }) => player.change({ playsNext: checked })}
          />
          {children}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
