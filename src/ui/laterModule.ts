import { idleLoads } from '#src/lib/idleLoads.ts';

/** As `later`, for components with type parameters, which `lazy` would lose: `use(module.get()).Component`. */
export function laterModule<M>(importIt: () => Promise<M>) {
  let coming: Promise<M> | null = null;
  const get = () => {
    coming ??= importIt().catch((error: unknown) => {
      // Asked for again, it may come.
      coming = null;
      throw error;
    });
    return coming;
  };
  idleLoads.add(get);
  return { get, load: () => void get().catch(() => null) };
}
