import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { type InboxEngine, inboxEngine } from './inboxEngine.ts';

/** The inbox's engine; whoever has it is rendered again when its worker was lost. */
export function useEngine(): InboxEngine {
  const engine = inboxEngine(useQueryClient());
  useSyncExternalStore(engine.subscribe, () => engine.generation);
  return engine;
}
