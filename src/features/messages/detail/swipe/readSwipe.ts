export interface Touch {
  x: number;
  y: number;
  /** Milliseconds. */
  at: number;
}

/** Where the browsers of phones have a gesture of their own for "back". */
const EDGE = 28;
const FAR = 0.3;
const FLICK = 48;
const FLICK_MS = 300;

/** Whether a touch that begins here may become a swipe on a screen so wide. */
export function mayStartSwipe({ x }: Touch, width: number): boolean {
  return x >= EDGE && x <= width - EDGE;
}

/** How far the finger has gone sideways, in pixels; 0 while it rather goes up or down. */
export function sidewaysWay(from: Touch, to: Touch): number {
  const [x, y] = [to.x - from.x, to.y - from.y];
  return Math.abs(x) > 1.5 * Math.abs(y) ? x : 0;
}

/** What a lifted finger meant: a quick flick is enough, and so is a slow drag over a third of the screen. */
export function readSwipe(from: Touch, to: Touch, width: number): 'left' | 'right' | null {
  const way = sidewaysWay(from, to);
  const isQuick = to.at - from.at <= FLICK_MS;
  if (Math.abs(way) < (isQuick ? FLICK : width * FAR)) return null;
  return way < 0 ? 'left' : 'right';
}
