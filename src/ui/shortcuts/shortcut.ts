/** Something to do by a key, or from the palette. */
export interface Shortcut {
  /** As a sentence begins: "Next message". */
  label: string;
  /** Under which heading it is listed: "Messages". */
  group: string;
  /**
   * The keys that do it, each by itself: `j`, `ArrowDown`, `Shift+x`, `?`, one after the other as `g m`, or with Control
   * (on a Mac, Command) as `Mod+k`. Without any, it is in the palette alone.
   */
  keys?: readonly string[];
  /** Without it the keys are only listed: the browser or a control of its own acts on them. */
  run?: () => void;
  /** Whether it can be done as things stand; always, where it is missing. */
  when?: () => boolean;
  /** Whether it is done again and again while the key is held down. */
  repeats?: boolean;
  /** Left out of the palette: moving about in a list makes no sense from there. */
  keysOnly?: boolean;
}
