const typing =
  'input:not([type="checkbox"], [type="radio"], [type="button"], [type="range"]), textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="combobox"], [role="searchbox"]';
const overlays =
  'dialog[open], [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"], [role="tree"]';
const pressed =
  'button, summary, label, input:is([type="checkbox"], [type="radio"]), [role="button"], [role="tab"]';
const steered =
  'input[type="radio"], input[type="range"], [role="slider"], [role="radio"], [role="tab"], [role="spinbutton"], [role="gridcell"]';

/** True when a key pressed at `target` may set off a shortcut: nobody is typing, nothing is open above the page, the control there has no use for it. */
export function isForShortcuts(target: EventTarget | null, stroke: string): boolean {
  if (!(target instanceof Element)) return false;
  // Such a key writes nothing, and is looked for from wherever one is; but not past a question that waits for its answer.
  if (document.querySelector(':modal, [aria-modal="true"]')) return false;
  if (stroke.startsWith('Mod+')) return true;
  if (target.closest(typing) || target.closest(overlays)) return false;
  if (stroke === ' ') return !target.closest(pressed);
  if (stroke === 'Enter') return !target.closest(pressed) && !target.closest('a[href]');
  return !(/^(?:Shift\+)?(?:Arrow|Home|End|Page)/.test(stroke) && target.closest(steered));
}
