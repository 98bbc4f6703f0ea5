import { dental } from '#src/demo/account/situations/dental.ts';
import { legal } from '#src/demo/account/situations/legal.ts';
import { plumbing } from '#src/demo/account/situations/plumbing.ts';
import { property } from '#src/demo/account/situations/property.ts';
import type { ScriptName } from './lines.ts';
import type { Script } from './script.ts';

export const scripts: Readonly<Record<ScriptName, Script>> = { legal, dental, plumbing, property };
