// As little of each rival as is used here: their own declarations are there only once they are installed.

declare module 'rrule' {
  class RRule {
    static parseString(text: string): object;
    constructor(options: object, noCache?: boolean);
    all(): Date[];
  }
  const rrule: { RRule: typeof RRule };
  export default rrule;
}

declare module 'rrule-temporal' {
  export class RRuleTemporal {
    constructor(options: { rruleString: string; cache?: boolean });
    all(): { epochMilliseconds: number }[];
  }
}
