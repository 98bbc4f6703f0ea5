import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';

const manifestSchema = v.object({ version: v.string() });

/** As `rrule 2.8.1`. */
export function rivalName(name: string): string {
  const file = path.join(import.meta.dirname, 'node_modules', name, 'package.json');
  return `${name} ${v.parse(manifestSchema, JSON.parse(readFileSync(file, 'utf8'))).version}`;
}
