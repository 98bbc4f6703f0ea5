import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '#src/lib/paths.ts';
import { useKept } from '#src/ui/useKept.ts';
import { arrivalWords } from './arrivals.ts';
import { chime } from './chime.ts';
import { liveSettings } from './liveSettings.ts';
import { notify } from './notify.ts';
import { setUnnoticed } from './unnoticed.ts';
import { useArrivals } from './useArrivals.ts';

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'focus'] as const;

/** Counts what comes in until somebody is there to see it, and tells of it by sound and notification where that was asked for. */
export function Watch({ isInboxShown }: { isInboxShown: boolean }) {
  const [settings] = useKept(liveSettings);
  const navigate = useNavigate();
  const { unnoticed, rows, notice } = useArrivals(settings.sound || settings.notify);
  const told = useRef<ReadonlySet<number>>(new Set());

  useEffect(() => {
    setUnnoticed(unnoticed.length);
    return () => setUnnoticed(0);
  }, [unnoticed]);

  useEffect(() => {
    if (!isInboxShown) return;
    const stop = new AbortController();
    for (const sign of signs) window.addEventListener(sign, notice, { signal: stop.signal, passive: true });
    return () => stop.abort();
  }, [isInboxShown, notice]);

  useEffect(() => {
    const fresh = unnoticed.filter((id) => !told.current.has(id));
    const found = rows.filter((row) => row !== undefined && fresh.includes(row.id));
    // Their rows follow in a moment, and only they tell which are emergencies.
    if (fresh.length === 0 || rows.includes(undefined)) return;
    told.current = new Set([...told.current, ...fresh]);
    const urgent = found.filter((row) => row?.emergency);
    if (settings.sound) chime(urgent.length > 0);
    if (!settings.notify) return;
    const first = urgent[0] ?? found[0];
    const words = arrivalWords(fresh.length, urgent.length);
    notify(settings.withCaller && first ? `${words}: ${first.caller}` : words, () => {
      void navigate(paths.messages());
    });
  }, [unnoticed, rows, settings, navigate]);

  return null;
}
