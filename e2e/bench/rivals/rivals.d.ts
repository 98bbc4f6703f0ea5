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

declare module 'http-proxy-middleware' {
  import type { Agent, IncomingMessage, ServerResponse } from 'node:http';
  export function createProxyMiddleware(options: {
    target: string;
    agent: Agent;
    headers: Record<string, string>;
  }): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

declare module 'autocannon' {
  interface Request {
    path: string;
    headers?: Record<string, string>;
    setupRequest?: (request: Request) => Request;
  }
  export default function autocannon(options: {
    url: string;
    connections: number;
    duration: number;
    requests: Request[];
  }): Promise<{
    requests: { average: number; total: number };
    latency: { p50: number; p99: number };
    non2xx: number;
    errors: number;
  }>;
}

declare module 'react-admin' {
  import type { ComponentType, ReactNode } from 'react';
  interface ListQuestion {
    pagination?: { page: number; perPage: number };
    sort?: { field: string; order: 'ASC' | 'DESC' };
  }
  export interface DataProvider {
    getList: (resource: string, question: ListQuestion) => Promise<{ data: object[]; total: number }>;
  }
  export const Admin: ComponentType<{
    dataProvider: DataProvider;
    disableTelemetry: boolean;
    children: ReactNode;
  }>;
  export const Resource: ComponentType<{ name: string; list: ComponentType }>;
  export const List: ComponentType<{
    perPage: number;
    sort: ListQuestion['sort'];
    children: ReactNode;
  }>;
  export const Datagrid: ComponentType<{ rowClick: string; bulkActionButtons: boolean; children: ReactNode }>;
  type Field = ComponentType<{ source: string; showTime?: boolean }>;
  export const BooleanField: Field;
  export const DateField: Field;
  export const TextField: Field;
}

declare module 'fuse.js' {
  export default class Fuse {
    constructor(
      texts: readonly string[],
      options: { ignoreLocation: boolean; threshold: number; useExtendedSearch: boolean },
    );
    search(typed: string): { refIndex: number }[];
  }
}

declare module 'minisearch' {
  export default class MiniSearch {
    constructor(options: { fields: string[] });
    addAll(documents: readonly { id: number; text: string }[]): void;
    search(typed: string, options: { prefix: boolean; combineWith: 'AND' }): { id: number }[];
  }
}

declare module 'ag-grid-community' {
  export interface ColumnDefinition<Row> {
    field?: string;
    colId?: string;
    hide?: boolean;
    valueGetter?: (row: { data?: Row }) => string;
    getQuickFilterText?: () => string;
  }
  interface GridOptions<Row> {
    columnDefs: ColumnDefinition<Row>[];
    rowData: readonly Row[];
    getRowId: (row: { data: Row }) => string;
    cacheQuickFilter: boolean;
    includeHiddenColumnsInQuickFilter: boolean;
  }
  interface Grid {
    setGridOption: (name: 'quickFilterText', value: string) => void;
  }
  export const AllCommunityModule: object;
  export const ModuleRegistry: { registerModules(modules: readonly object[]): void };
  export function createGrid<Row>(element: HTMLElement, options: GridOptions<Row>): Grid;
}

declare module 'wavesurfer.js' {
  export default class WaveSurfer {
    static create(options: {
      container: HTMLElement;
      height: number;
      barWidth: number;
      barGap: number;
    }): WaveSurfer;
    load(url: string): Promise<void>;
    play(): Promise<void>;
    once(event: 'ready' | 'redrawcomplete', listener: () => void): void;
    getMediaElement(): HTMLMediaElement;
  }
}
