import type { ReactNode } from 'react';
import { useSession } from '#src/api/useSession.ts';
import { useNotes } from '#src/player/notes/useNotes.ts';
import type { PlayerState, Track } from '#src/player/playerState.ts';
import { player, usePlayer } from '#src/player/usePlayer.ts';
import { useWaveform } from '#src/player/waveform/useWaveform.ts';
import { PlaceActions } from './PlaceActions.tsx';
import classes from './PlayerControls.module.css';
import { PlayerLines } from './PlayerLines.tsx';
import { SeekBar } from './SeekBar.tsx';
import { SoundMenu } from './SoundMenu.tsx';
import { SpeedSelect } from './SpeedSelect.tsx';
import { TransportButtons } from './TransportButtons.tsx';

const whole = (state: PlayerState) => state;

interface PlayerControlsProps {
  track: Track;
  /** "the call of Nov 21, 2:14 PM" */
  what: string;
  /** `small` for the dock, `large` for the place where one comes to listen. */
  size: 'small' | 'large';
  /** Stands before the seek bar. */
  title?: ReactNode;
  /** Stands at the end. */
  close?: ReactNode;
}

/** Everything to work the loaded recording with, in the dock and on a call's page. */
export function PlayerControls({ track, what, size, title, close }: PlayerControlsProps) {
  const { user } = useSession();
  const state = usePlayer(whole);
  const { elapsed, total, seeking, loop } = state;
  const waveform = useWaveform(track.recordingId);
  const [notes] = useNotes(user, track.recordingId);
  const levels = waveform && waveform.levels.values.length > 0 ? waveform.levels : null;
  const actions = <PlaceActions track={track} what={what} />;
  return (
    <div>
      <div className={classes.controls} data-size={size}>
        <div className={classes.transport}>
          <TransportButtons track={track} what={what} />
        </div>
        {title ? <div className={classes.title}>{title}</div> : null}
        <div className={classes.seek}>
          <SeekBar
            elapsed={elapsed}
            total={total}
            disabled={seeking.is !== 'free'}
            levels={levels}
            loop={loop}
            notes={notes.map(({ at }) => at)}
            onSeek={player.seek}
          />
        </div>
        <div className={classes.extras}>
          <SpeedSelect />
          <SoundMenu>
            {size === 'small' ? (
              <>
                <div className={classes.titleInMenu}>{title}</div>
                {actions}
              </>
            ) : null}
          </SoundMenu>
        </div>
        {close ? <div className={classes.close}>{close}</div> : null}
        {size === 'large' ? <div className={classes.actions}>{actions}</div> : null}
      </div>
      <PlayerLines {...state} />
    </div>
  );
}
